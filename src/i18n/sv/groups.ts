import type { UnitsReason } from '../../comparison/comparison.ts'
import type { Grouping, Level } from '../../group/group.ts'

/** Results by group, and from where each speaks. */
export const groups = {
  heading: 'Resultat per grupp',
  by: {
    unit: 'Enhet',
    unitKind: 'Kommun eller region',
    level: 'Nivå i styrkedjan',
  } satisfies Record<Grouping, string>,
  byHeading: {
    unit: 'Per enhet',
    unitKind: 'Per kommun och region',
    level: 'Per nivå i styrkedjan',
  } satisfies Record<Grouping, string>,
  levels: {
    elected: 'Förtroendevalda',
    manager: 'Chefer',
    employee: 'Medarbetare',
    user: 'Brukare och medborgare',
    union: 'Fackliga företrädare',
    other: 'Andra',
  } satisfies Record<Level, string>,
  noLevel: 'Har inte sagt sin nivå',
  unitKinds: { municipality: 'Kommuner', region: 'Regioner' },
  noUnit: 'Ingen enhet',
  unnamed: (letter: string) => `Enhet ${letter}`,
  none: 'Ingen grupp är så stor att den kan visas för sig.',
  partial:
    'Någon grupp visas inte. Den är för liten, eller så skulle en grupp som är för liten gå att räkna ut.',
  reason: {
    oneUnnamed:
      'Bara en enhet vill vara med utan namn. Den visas inte, för alla skulle förstå vilken det är.',
    oneLeftOut:
      'En enhet är inte med, och dess svar skulle gå att räkna ut. Därför visas inte heller de andra.',
  } satisfies Record<UnitsReason, string>,
  sealFirst:
    'Resultatet kan delas upp när frågan är stängd för gott. Så länge svar kan ändras skulle en grupp som växer med ett svar visa vad den personen svarade.',
  ownWords: 'Det som folk skriver med egna ord delas aldrig upp per grupp.',
  seal: 'Stäng för gott',
  sealQuestion: 'Stänga frågan för gott?',
  sealHelp:
    'Sedan kan ingen svara eller ändra sitt svar, och det går inte att ångra. Ni kan ställa frågan igen i en ny omgång.',
  divideBy: 'Dela upp efter',
  showToAll: 'Visa för alla',
  stopShowing: 'Sluta visa för alla',
  isShown: 'Visas för alla.',
  isShownWhenRevealed: 'Visas för alla när resultatet visas.',
  speakFrom: {
    label: 'Jag svarar som',
    help: 'Frivilligt. Det visas bara för grupper som är stora nog.',
    none: 'Vill inte säga',
    levels: {
      elected: 'Förtroendevald',
      manager: 'Chef',
      employee: 'Medarbetare',
      user: 'Brukare eller medborgare',
      union: 'Facklig företrädare',
      other: 'Annat',
    } satisfies Record<Level, string>,
    saved: 'Sparat. Det gäller de svar du skickar från och med nu.',
  },
}
