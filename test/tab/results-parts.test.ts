import { expect, test } from 'vitest'
import { groups as g } from '../../src/i18n/sv/groups.ts'
import { results as r } from '../../src/i18n/sv/results.ts'
import type { AskedTime } from '../../src/reads/results.ts'
import { any, chosenQuestions, unitSessions, wholeBank } from '../../tab/results/choice.ts'
import { csvOf } from '../../tab/results/csv.ts'
import { groupsOverTime, namedTimes } from '../../tab/results/times.ts'
import { overview, polarityResults } from './canned-results.ts'

test('a table opens in the Swedish Excel, with nothing taken for a formula', () => {
  const rows = [
    ['Fråga', 'Antal'],
    ['=1+1', '3,4'],
    ['Hur "nära"; och\nlångt?', '37%'],
    ['@chefen', '-'],
  ]
  expect(csvOf(rows)).toBe(
    '\uFEFFFråga;Antal\r\n' +
      "'=1+1;3,4\r\n" +
      '"Hur ""nära""; och\nlångt?";37%\r\n' +
      "'@chefen;'-\r\n",
  )
})

test('questions are chosen by seminar and by where they come from', () => {
  const chosen = (seminar: string, bank: string) =>
    chosenQuestions(overview.questions, { seminar, bank }).map(({ pollId }) => pollId.slice(-1))
  expect(chosen(any, any)).toEqual(['1', '2', '3'])
  expect(chosen(overview.seminars[1]!.id, any)).toEqual(['1'])
  expect(chosen(unitSessions, any)).toEqual(['3'])
  expect(chosen(any, wholeBank)).toEqual(['1', '2'])
  expect(chosen(any, overview.questions[1]!.bank!.id)).toEqual(['2'])
})

test('a round has its number where the seminar asked again', () => {
  const [kickoff, closing] = polarityResults.times as [AskedTime, AskedTime]
  const again = { ...closing, poll: { ...closing.poll, round: 2 } }
  expect(namedTimes([kickoff, closing, again], 'sv', r).map(({ name }) => name)).toEqual([
    'Inledande seminarium',
    'Avslutande seminarium, omgång 1',
    'Avslutande seminarium, omgång 2',
  ])
})

test('a group is laid beside itself, but never a unit without a name', () => {
  const times = namedTimes(polarityResults.times, 'sv', r)
  const shown = (grouping: 'unit' | 'level') =>
    groupsOverTime(times, grouping, { g, language: 'sv' }).map(({ name, times: of }) => [
      name,
      of.length,
    ])
  expect(shown('level')).toEqual([
    ['Förtroendevalda', 1],
    ['Medarbetare', 2],
    ['Har inte sagt sin nivå', 2],
  ])
  expect(shown('unit')).toEqual([
    ['Älvbro kommun', 2],
    ['Enhet A (Inledande seminarium)', 1],
    ['Enhet B (Inledande seminarium)', 1],
    ['Enhet A (Avslutande seminarium)', 1],
    ['Enhet B (Avslutande seminarium)', 1],
  ])
})
