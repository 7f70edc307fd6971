import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movedToSummary, type OutlineDraft } from '../../../src/feedback/outline/draft.ts'
import {
  changed,
  joinWithAbove,
  moved,
  type OutlinePart,
  splitAt,
  splitAtAll,
} from '../../../src/feedback/outline/edit.ts'
import { splitPlaces } from '../../../src/feedback/outline/split-places.ts'
import { type Block, plainText } from '../../../src/feedback/rich-text.ts'

test('a finding joined with the one above goes on below its own heading', () => {
  const parts = [part('a', 'Ett', [text('Om ett.')]), part('b', 'Två', [text('Om två.')])]
  expect(joinWithAbove(parts, 1)).toEqual([
    part('a', 'Ett', [text('Om ett.'), heading('Två'), text('Om två.')]),
  ])
  expect(joinWithAbove(parts, 0)).toBe(parts)
})

test('a finding is split at a heading, which becomes the new finding’s', () => {
  const parts = [part('a', 'Ett', [text('Om ett.'), heading('Två'), text('Om två.')])]
  expect(splitAt(parts, 0, 1, 'b')).toEqual([
    part('a', 'Ett', [text('Om ett.')]),
    part('b', 'Två', [text('Om två.')]),
  ])
})

test('split at plain text, the new finding is named by its first words and keeps them', () => {
  const long = `${'Politiken frågar efter siffror '.repeat(5)}.`
  const [, after] = splitAt([part('a', 'Ett', [text('Om ett.'), text(long)])], 0, 1, 'b')
  expect(after?.body).toEqual([text(long)])
  expect(after?.heading).toMatch(/^Politiken frågar .* …$/)
})

test('notes of a heading are not lost when it becomes a finding’s', () => {
  const noted: Block = {
    kind: 'heading',
    level: 3,
    content: [{ text: 'Två' }, { text: '', note: 'En not' }],
  }
  const [, after] = splitAt([part('a', 'Ett', [text('x'), noted])], 0, 1, 'b')
  expect(after).toEqual(
    part('b', 'Två', [{ kind: 'paragraph', content: [{ text: '', note: 'En not' }] }]),
  )
})

test('lines in bold divide a document without headings, but sentences in bold do not', () => {
  const body = [
    bold('Medarbetarna vill mer'),
    text('De vill bestämma själva.'),
    bold('Viktigt är att alla är med.'),
    bold('Cheferna orkar inte'),
    text('Alla möten ligger på samma dag.'),
  ]
  expect(splitPlaces(body)).toEqual([0, 3])
  const ids = ['b', 'c'].values()
  const split = splitAtAll([part('a', 'Fil', body)], 0, 'Fil', () => ids.next().value!)
  expect(split.map((each) => [each.heading, each.body.length])).toEqual([
    ['Medarbetarna vill mer', 2],
    ['Cheferna orkar inte', 1],
  ])
})

test('what is moved past the ends stays where it is', () => {
  const parts = [part('a', 'Ett'), part('b', 'Två')]
  expect(moved(parts, 0, 1).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(moved(parts, 0, -1)).toBe(parts)
  expect(moved(parts, 1, 1)).toBe(parts)
})

test('whatever is joined, split and moved, no text is lost or said twice', () => {
  const block = fc
    .tuple(fc.constantFrom(text, bold, heading), fc.stringMatching(/^[a-zåäö]{1,6}$/))
    .map(([make, word]) => make(word))
  const edit = fc.record({
    kind: fc.constantFrom('join', 'split', 'all', 'up', 'down', 'leave', 'summary'),
    at: fc.nat(5),
    within: fc.nat(5),
  })
  fc.assert(
    fc.property(
      fc.array(fc.array(block, { maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      fc.array(edit, { maxLength: 8 }),
      (bodies, edits) => {
        let next = 0
        const parts = bodies.map((body, index) => part(`p${index}`, `rubrik${index}`, body))
        let draft: OutlineDraft = { title: 'Titel', summary: [], parts, chosen: {} }
        const before = wordsIn(draft)
        for (const { kind, at, within } of edits) {
          draft = edited(draft, kind, at % Math.max(1, draft.parts.length), within)
        }
        expect(wordsIn(draft)).toEqual(before)

        function edited(from: OutlineDraft, kind: string, at: number, within: number) {
          const newId = () => `n${next++}`
          const { parts } = from
          if (kind === 'summary') return movedToSummary(from, parts[at]?.id ?? '')
          if (kind === 'join') return { ...from, parts: joinWithAbove(parts, at) }
          if (kind === 'split') {
            // Plain text names the new finding and stays; only what looks like a heading moves.
            const places = splitPlaces(parts[at]?.body ?? [])
            return { ...from, parts: splitAt(parts, at, places[within] ?? -1, newId()) }
          }
          if (kind === 'all') return { ...from, parts: splitAtAll(parts, at, 'Titel', newId) }
          if (kind === 'up') return { ...from, parts: moved(parts, at, -1) }
          if (kind === 'down') return { ...from, parts: moved(parts, at, 1) }
          return { ...from, parts: changed(parts, parts[at]?.id ?? '', { isIncluded: false }) }
        }
      },
    ),
  )
})

function wordsIn({ summary, parts }: OutlineDraft): string[] {
  return [plainText(summary), ...parts.flatMap(({ heading, body }) => [heading, plainText(body)])]
    .flatMap((text) => text.split(/\s+/))
    .filter(Boolean)
    .sort()
}

function part(id: string, heading: string, body: Block[] = []): OutlinePart {
  return { id, heading, body, isIncluded: true }
}

function text(words: string): Block {
  return { kind: 'paragraph', content: [{ text: words }] }
}

function bold(words: string): Block {
  return { kind: 'paragraph', content: [{ text: words, strong: true }] }
}

function heading(words: string): Block {
  return { kind: 'heading', level: 3, content: [{ text: words }] }
}
