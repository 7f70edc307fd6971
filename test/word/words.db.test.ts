import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { questionResults } from '../../src/comparison/question-results.ts'
import { readResults } from '../../src/comparison/read-results.ts'
import { readPollCard } from '../../src/delivery/cards.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import type { ResultsRule } from '../../src/poll/poll.ts'
import { getPoll } from '../../src/poll/repository.ts'
import type { CommandName } from '../../src/protocol.ts'
import type { PollView, Viewer } from '../../src/reads/live.ts'
import { asParticipantsSee } from '../../tab/facilitator/as-participants-see.ts'
import { settingsOfKinds } from '../poll/polls-of-kinds.ts'
import { testApp } from '../support/app.ts'
import { savedMembers, savedPollSeminar, savedProgramme } from '../support/programme.ts'

/** A question about words that each of `said` has answered. */
async function saidWords(said: string[][], results: ResultsRule = 'live') {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, poll } = await savedPollSeminar(db, programme, settingsOfKinds.words, results)
  const members = await savedMembers(db, programme, said.length)
  const say = (index: number, words: string[]) =>
    execute(app, members[index]!, 'poll.vote', { pollId: poll.id, answer: { words } })
  await Promise.all(said.map((words, index) => say(index, words)))
  const ask = (name: CommandName, input: object = {}) =>
    execute(app, programme.facilitator, name, { pollId: poll.id, ...input })
  const stateFor = async (viewer: Viewer) => {
    const { now: _, ...data } = await new SeminarReader(db, seminar.id).read(new Set())
    return liveStateFor(viewer, { ...data, now: new Date(0) })
  }
  const wordsFor = async (viewer: Viewer) => {
    const { result } = (await stateFor(viewer)).step!.content as PollView
    if (!result?.shown || result.kind !== 'words') throw new Error('No words')
    return result.words.map(({ word, mentions }) => `${word} ${mentions}`)
  }
  return { app, db, poll, seminar, programme, say, ask, stateFor, wordsFor }
}

const five = [
  ['tillit', 'IT'],
  ['tilliten', 'IT'],
  ['Tillit', 'Kim'],
  ['tilliten', 'tid'],
  ['tillit', 'tid'],
]

test('merged, hidden and let through, words show so on every screen and card, and undone again', async () => {
  const { db, poll, ask, wordsFor } = await saidWords(five)
  expect(await wordsFor('participant')).toEqual(['tillit 3', 'IT 2', 'tid 2', 'tilliten 2'])

  await ask('word.merge', { words: ['tilliten'], into: 'tillit' })
  await ask('word.moderate', { words: ['it'], status: 'hidden' })
  await ask('word.moderate', { words: ['kim'], status: 'shown' })
  for (const viewer of ['participant', 'stage'] as const) {
    expect(await wordsFor(viewer)).toEqual(['tillit 5', 'tid 2', 'Kim 1'])
  }
  const card = await readPollCard(db, poll.id)
  expect(card.result).toMatchObject({ words: [{ word: 'tillit' }, { word: 'tid' }, {}] })

  await ask('word.split', { word: 'tilliten' })
  await ask('word.moderate', { words: ['it', 'kim'], status: 'waiting' })
  expect(await wordsFor('participant')).toEqual(['tillit 3', 'IT 2', 'tid 2', 'tilliten 2'])
})

test('what nobody has read shows to nobody else, also when all is closed, asked again and over', async () => {
  const { app, db, poll, seminar, programme, ask, say, stateFor } = await saidWords(five)
  const toldToOthers = async () =>
    JSON.stringify([
      (await stateFor('participant')).step,
      (await stateFor('stage')).step,
      (await readPollCard(db, poll.id)).result,
      asParticipantsSee(await stateFor('facilitator')).step,
    ])
  await ask('poll.close')
  expect(await toldToOthers()).not.toContain('Kim')
  await ask('poll.reveal')
  expect(await toldToOthers()).not.toContain('Kim')
  const { result } = (await stateFor('facilitator')).step!.content as PollView
  expect(result).toMatchObject({ words: [{}, {}, {}, {}, { word: 'Kim', isUnread: true }] })

  await ask('poll.askAgain', { round: 1 })
  await Promise.all(five.map((_, index) => say(index, ['tid'])))
  await ask('poll.reveal')
  expect(await toldToOthers()).not.toContain('Kim')
  const end = { seminarId: seminar.id }
  await execute(app, programme.facilitator, 'seminar.end', end)
  const results = await readResults(db, programme.id, poll.id, app.ballotKey)
  expect(JSON.stringify(questionResults(results).times)).not.toContain('Kim')
  expect(questionResults(results).times[0]!.poll.result).toMatchObject({ waiting: 1 })

  await ask('word.moderate', { words: ['kim'], status: 'shown' })
  const read = await readResults(db, programme.id, poll.id, app.ballotKey)
  expect(questionResults(read).times[0]!.poll.result).toMatchObject({ waiting: 0 })
})

test('what is hidden reaches nobody but the facilitator', async () => {
  const { ask, stateFor } = await saidWords(five)
  await ask('word.moderate', { words: ['it'], status: 'hidden' })
  for (const viewer of ['participant', 'stage'] as const) {
    expect(JSON.stringify(await stateFor(viewer))).not.toMatch(/"it"|IT/)
  }
  const { words } = (await stateFor('facilitator')).facilitator!
  expect(words).toContainEqual(expect.objectContaining({ key: 'it', status: 'hidden' }))
})

test('with too few answers the facilitator sees no words either, whatever has been decided', async () => {
  const { ask, stateFor } = await saidWords(five.slice(0, 4))
  await ask('word.merge', { words: ['tilliten'], into: 'tillit' })
  await ask('word.moderate', { words: ['it'], status: 'shown' })
  for (const viewer of ['facilitator', 'participant', 'stage'] as const) {
    expect(JSON.stringify(await stateFor(viewer))).not.toMatch(/tillit|tid|IT/)
  }
})

test('no merging tells which words one person wrote together', async () => {
  const linked = await saidWords(five)
  const otherwise = await saidWords([
    ['tillit', 'tilliten'],
    ['IT', 'tilliten'],
    ['Tillit', 'tid'],
    ['Kim', 'tid'],
    ['tillit', 'IT'],
  ])
  const seen = async ({ stateFor, poll, seminar }: typeof linked) => {
    const states = await Promise.all((['facilitator', 'participant'] as const).map(stateFor))
    return JSON.stringify(states)
      .replaceAll(poll.id, 'poll')
      .replaceAll(seminar.id, 'seminar')
      .replaceAll(seminar.steps[0]!.id, 'step')
  }
  const presses: [CommandName, object][] = [
    ['word.merge', { words: ['tilliten'], into: 'tillit' }],
    ['word.merge', { words: ['kim'], into: 'tillit' }],
    ['word.moderate', { words: ['tillit'], status: 'hidden' }],
    ['word.split', { word: 'kim' }],
    ['word.merge', { words: ['it', 'tid'], into: 'kim' }],
    ['word.moderate', { words: ['tillit'], status: 'waiting' }],
  ]
  for (const [name, input] of presses) {
    await linked.ask(name, input)
    await otherwise.ask(name, input)
    expect(await seen(linked)).toBe(await seen(otherwise))
  }
})

test('a second round follows the decisions of the first', async () => {
  const { ask, say, stateFor } = await saidWords(five)
  await ask('word.merge', { words: ['tilliten'], into: 'tillit' })
  await ask('poll.askAgain', { round: 1 })
  await Promise.all(five.map((_, index) => say(index, ['tilliten'])))
  const poll = (await stateFor('participant')).step!.content as PollView
  expect(poll.result).toMatchObject({ words: [{ key: 'tillit', mentions: 5 }] })
  expect(poll.earlier[0]!.result).toMatchObject({
    words: [{ key: 'tillit', mentions: 5 }, {}, {}],
  })
})

test('a decision about a word that was taken back is gone once the seminar is over', async () => {
  const { db, poll, seminar, app, programme, ask, say } = await saidWords(five)
  await ask('word.moderate', { words: ['kim', 'it'], status: 'hidden' })
  await say(2, ['Tillit'])
  await execute(app, programme.facilitator, 'seminar.end', { seminarId: seminar.id })
  expect((await getPoll(db, poll.id)).wordDecisions).toEqual([{ word: 'it', status: 'hidden' }])
})

test('nothing can be decided about a word that nobody has said', async () => {
  const { ask } = await saidWords(five)
  await expect(ask('word.merge', { words: ['mod'], into: 'tillit' })).rejects.toThrow(
    'word_not_said',
  )
  await expect(ask('word.moderate', { words: ['mod'], status: 'hidden' })).rejects.toThrow(
    'word_not_said',
  )
})

test('a copy of the question has no decisions about words', async () => {
  const { app, programme, db, seminar, ask } = await saidWords(five)
  await ask('word.moderate', { words: ['it'], status: 'hidden' })
  const copyId = crypto.randomUUID()
  await execute(app, programme.facilitator, 'step.copy', { stepId: seminar.steps[0]!.id, copyId })
  const { rows } = await db.query<{ kept: number }>(
    'select count(*)::int as kept from polls where seminar_id = $1 and word_decisions is not null',
    [seminar.id],
  )
  expect(rows).toEqual([{ kept: 1 }])
})

test('a frozen cloud stands still while answers come in, and catches up when it is thawed', async () => {
  const { ask, say, stateFor, wordsFor } = await saidWords([...five, ['tid'], ['mod']])
  const before = await wordsFor('participant')
  await ask('cloud.freeze')
  await say(5, ['tillit', 'tid'])
  await say(6, ['tillit', 'mod'])
  expect(await wordsFor('participant')).toEqual(before)
  const state = await stateFor('facilitator')
  expect(state.step!.content).toMatchObject({ answered: 7, result: { isFrozen: true } })
  expect(state.facilitator).toMatchObject({ lateAnswers: 0 })

  await ask('cloud.freeze') // by another facilitator
  await ask('word.merge', { words: ['tilliten'], into: 'tillit' })
  await ask('cloud.thaw')
  expect(await wordsFor('participant')).toEqual(['tillit 7', 'tid 3', 'IT 2'])
})

test('a word that is taken back leaves the frozen cloud and the store', async () => {
  const { db, ask, say, stateFor } = await saidWords(five)
  await ask('cloud.freeze')
  await say(2, ['Tillit'])
  expect(JSON.stringify(await stateFor('facilitator'))).not.toContain('Kim')
  const { rows } = await db.query('select mark from frozen_tallies')
  expect(JSON.stringify(rows)).not.toContain('Kim')
})

test('too few answers stay too few in a frozen cloud', async () => {
  const { ask, stateFor } = await saidWords(five.slice(0, 4))
  await ask('cloud.freeze')
  const { result } = (await stateFor('participant')).step!.content as PollView
  expect(result).toEqual({ shown: false, threshold: 5 })
})

test('a cloud that people see only once it is whole is never frozen', async () => {
  const hidden = await saidWords(five, 'whenRevealed')
  await expect(hidden.ask('cloud.freeze')).rejects.toThrow('cloud_not_moving')
  const paced = await saidWords(five)
  await paced.ask('ownPace.begin', { seminarId: paced.seminar.id, pollIds: [paced.poll.id] })
  await expect(paced.ask('cloud.freeze')).rejects.toThrow('cloud_not_moving')
  const { ask, stateFor } = await saidWords(five)
  await ask('cloud.freeze')
  await ask('poll.close')
  expect((await stateFor('facilitator')).facilitator).toMatchObject({ lateAnswers: 0 })
  await ask('cloud.thaw')
  await expect(ask('cloud.freeze')).rejects.toThrow('cloud_not_moving')
})
