import { expect, test } from 'vitest'
import { personsNamed } from '../../src/naming/persons-named.ts'

test.each([
  ['Jag tycker att Anna bestämmer för mycket.', ['Anna']],
  ['Anna Lindkvist bestämmer allt.', ['Anna Lindkvist']],
  ['Vi hör aldrig av Åsa Öhman eller Örjan.', ['Åsa Öhman', 'Örjan']],
  ['Det var Annas förslag', ['Annas']],
  ['Maj-Britt vet hur det var', ['Maj-Britt']],
  ['Fråga Anna-Karin von Ekstrand', ['Anna-Karin von Ekstrand']],
  ['Det är Per Ström som vet.', ['Per Ström']],
  ['Hans Berg säger nej.', ['Hans Berg']],
  ['Det är Svenssons fel', ['Svenssons']],
  ['förvaltningschefen Lindkvist lyssnar inte', ['Lindkvist']],
  ['Vår rektor Berg lyssnar', ['Berg']],
  ['Herr Ek ringde', ['Ek']],
  ['Det var A. Lindberg som skrev', ['A. Lindberg']],
  ['Vi träffade Zdenka Holmgren i går', ['Zdenka Holmgren']],
  ['anna svensson bestämmer', ['anna svensson']],
  ['ANNA SVENSSON BESTÄMMER', ['ANNA SVENSSON']],
  ['Fatima Haddad och Mohammed slutade', ['Fatima Haddad', 'Mohammed']],
  ['– Karin\n– Lennart\n– Ulla\n– Bosse', ['Karin', 'Lennart', 'Ulla']],
  ['Ask Mary Smith about it', ['Mary Smith']],
  ['It was John’s idea', ['John’s']],
  ['We never see Mark Taylor here', ['Mark Taylor']],
  ['Mr Lund decides', ['Lund']],
])('%s names %j', (text, expected) => {
  expect(personsNamed(text)).toEqual(expected)
})

test.each([
  '',
  'Förvaltningschefen bestämmer för mycket.',
  'Vår Rektor lyssnar inte.',
  'Per person blir det 200 kronor.',
  'per person och månad',
  'Hans beslut, hennes ansvar.',
  'Bo kvar hemma. Stig in. Tage den som vill. Dag ut och dag in.',
  'Vi möts på Tisdag i Mars, eller i Maj.',
  'I Älvbro kommun gör vi så här.',
  'Norrsjö, Söderby och Västanå gemensamma hälso- och sjukvårdsregion',
  'Region Västmark och Region Kronoberg',
  'Vi i Västra Götaland och Norra Strand',
  'Barnen på Sofia skola och i Maria församling',
  'Sankta Anna och S:t Karin',
  'Rektorn på Norrby skola',
  'Älvdalsborna. Öppenhet! Åtgärder? Ärlighet: Återkoppling',
  'Sveriges Kommuner och Regioner skriver det.',
  'New Public Management',
  'Vi använder Microsoft Teams och Ericsson',
  'Kolada, LISA och IVO mäter olika.',
  'LISA-modellen och Lisa-modellen',
  'Den tom-ma rutan',
  'Tom lista. Mark och vatten. Max två mål.',
  'We will meet on Friday in May.',
  'Will the Director of Social Services listen? Mark my words. Grant us time. May we?',
  'I think the Head of Unit decides in April',
  'Mål, Budget, Uppföljning',
  'Karlskrona, Eriksberg, Annedal och Johanneshov',
  'Göteborgs universitet, Karolinska institutet och Linnéuniversitetet',
  'Enligt Socialstyrelsen och Vård- och omsorgsförvaltningen i Jönköpings Län',
  'Se bilaga B. Strömmen av mejl',
  'Chefen. Berg och dal.',
  'Malmö Stad och Nora kommun',
  '😀 مرحبا 你好',
])('%j names nobody', (text) => {
  expect(personsNamed(text)).toEqual([])
})

test('what the unit or the question is called may be repeated', () => {
  const text = 'Som Rolf Solli skriver om Sofia Västra'
  expect(personsNamed(text, ['Efter Rolf Solli', 'Sofia Västra'])).toEqual([])
  expect(personsNamed('Som Rolf skriver', ['Vad hände?'])).toEqual(['Rolf'])
})

test('a long text takes no time', () => {
  const text = 'Anna-Karin von A. Berg Lund Sankta per rektor '.repeat(400)
  const before = performance.now()
  expect(personsNamed(text)).toHaveLength(2)
  expect(performance.now() - before).toBeLessThan(500)
})

// What it is known to miss or to get wrong, so that whoever changes it sees which way it goes.
test.each([
  ['anna säger alltid nej', []], // a first name alone without a capital
  ['Det är Berg som bestämmer', []], // a surname alone that is a word
  ['Xiulan Zhōu slutade', []], // names that are rare in Sweden
  ['Vi frågade Siv', []], // a name that is a word, without a surname
  ['Vi för in det i Lisa', ['Lisa']], // a product that has a person’s name
] as const)('%s: %j, which is not right', (text, expected) => {
  expect(personsNamed(text)).toEqual(expected)
})
