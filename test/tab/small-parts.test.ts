import { expect, test, vi } from 'vitest'
import { refusalIn } from '../../tab/api.ts'
import { delayBefore } from '../../tab/backoff.ts'
import { pollBars } from '../../tab/components/bar-views.ts'
import { paragraphsOf } from '../../tab/components/paragraphs.ts'
import { dateText, dateTimeText } from '../../tab/dates.ts'
import { cardMarkdown } from '../../tab/feedback/card-markdown.ts'
import { notesIn } from '../../tab/feedback/notes.ts'
import { stateOf } from '../../tab/import/finding-state.ts'
import { draftOf, saveInput } from '../../tab/import/import-draft.ts'
import { texts } from '../../tab/texts/sv.ts'
import { expiryOf, tokenSource } from '../../tab/token.ts'
import * as canned from './canned.ts'
import * as cannedFeedback from './canned-feedback.ts'
import * as cannedImport from './canned-import.ts'

test('dates are written as in the other language’s papers', () => {
  const at = '2026-11-24T13:30:00Z'
  expect(dateTimeText(at, 'sv', 'Europe/Stockholm')).toBe('tisdag 24 november 14.30')
  expect(dateTimeText(at, 'en', 'Europe/Stockholm')).toBe('Tuesday 24 November 14:30')
  expect(dateText(at, 'sv', 'Europe/Stockholm')).toBe('24 november 2026')
})

test('waiting before a new attempt grows, is spread out, and has an end', () => {
  expect(delayBefore(0, () => 0)).toBe(250)
  expect(delayBefore(0, () => 1)).toBe(500)
  expect(delayBefore(3, () => 1)).toBe(4000)
  expect(delayBefore(50, () => 1)).toBe(15_000)
})

test('points in a slide’s text become a list among its paragraphs', () => {
  expect(paragraphsOf('Ett\n- två\n- tre\n\nfyra')).toEqual(['Ett', ['två', 'tre'], 'fyra'])
})

test('bars of a choice are labelled by its options, those of recognition by ours', () => {
  const { choice, choiceResult, recognition, recognitionResult } = canned
  expect(pollBars(choice, choiceResult, texts, 'sv')[4]?.label).toBe('Ingenting')
  expect(pollBars(recognition, recognitionResult, texts, 'sv')[1]).toMatchObject({
    label: 'Delvis',
    count: 23,
    hue: 'partly',
  })
})

test('a card’s text can bring bold and links, but no markup of its own', () => {
  expect(cardMarkdown('**Ja** <img src=x onerror=alert(1)>')).toBe(
    '<strong>Ja</strong> &lt;img src=x onerror=alert(1)&gt;',
  )
  expect(cardMarkdown('[se](https://example.se/?a="b)')).not.toContain('"b')
  expect(cardMarkdown('[se](javascript:alert)')).not.toContain('<a')
})

test('notes are numbered through the whole document, also inside lists and tables', () => {
  const notes = notesIn([...cannedFeedback.teams, ...cannedFeedback.counting])
  expect(notes.texts).toEqual(['Uppgiften kommer från sju av nio intervjuade enhetschefer.'])
})

test('a renamed finding is saved under its new heading, and one left out is not saved', () => {
  const draft = draftOf(cannedImport.preview, () => 'id')
  const [team, minutes] = draft.parts
  const parts = [
    { ...team!, heading: 'Nytt namn' },
    { ...minutes!, isIncluded: false },
  ]
  const { findings } = saveInput(
    cannedImport.preview,
    { ...draft, parts },
    canned.unitId,
    undefined,
    undefined,
  )
  expect(findings.map(({ heading }) => heading)).toEqual(['Nytt namn'])
})

test('a token is asked for once, and again when it is about to expire or is not accepted', async () => {
  let now = 0
  const token = `x.${btoa(JSON.stringify({ exp: 3600 }))}.x`
  const ask = vi.fn<() => Promise<string>>(async () => token)
  const source = tokenSource(ask, () => now)
  await source.get()
  await source.get()
  expect(ask).toHaveBeenCalledTimes(1)
  now = 3_590_000
  await source.get()
  expect(ask).toHaveBeenCalledTimes(2)
  now = 0
  source.forget()
  await source.get()
  expect(ask).toHaveBeenCalledTimes(3)
})

test('a token that is not for us to read never expires here', () => {
  expect(expiryOf('secret')).toBe(Infinity)
})

test('an answer that is not ours is taken for the service being away', () => {
  expect(refusalIn('<html>Bad gateway</html>', 502)).toBe('unavailable')
  expect(refusalIn('{"error":"poll_not_open","requestId":"r"}', 409)).toBe('poll_not_open')
})

test('a finding is changed when its heading or its text is another, and the same but for spaces', () => {
  const was = { heading: 'Kontrollen', body: [] }
  const body = [{ kind: 'paragraph' as const, content: [{ text: 'Mer' }] }]
  expect(stateOf(was, undefined)).toBe('added')
  expect(stateOf({ ...was, heading: ' Kontrollen ' }, was)).toBe('same')
  expect(stateOf({ ...was, heading: 'Uppföljningen' }, was)).toBe('changed')
  expect(stateOf({ ...was, body }, was)).toBe('changed')
})
