import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { liveStateFor } from '../../src/live/live-state.ts'
import { SeminarReader } from '../../src/live/seminar-reader.ts'
import { readAnswered } from '../../src/question/answered-questions.ts'
import { readAskedInSeminar } from '../../src/question/asked-in-seminar.ts'
import { longestAnswer, mostWaiting } from '../../src/question/question.ts'
import { readOwnQuestions } from '../../src/question/own-questions.ts'
import type { QuestionsView, Viewer } from '../../src/reads/live.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedMembers, savedProgramme } from '../support/programme.ts'

/** A running seminar that is at a step of questions, with people to ask in it. */
async function room(change: { mayDisagree?: boolean } = {}) {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)
  const [asker, ...others] = await savedMembers(db, programme, 8)
  const lead = (name: Parameters<typeof execute>[2], input: object) =>
    execute(app, programme.facilitator, name, input)
  const stepId = randomUUID()
  const design = { kind: 'questions', heading: { sv: 'Vad undrar ni?' }, ...change }
  await lead('step.add', { seminarId: seminar.id, after: null, steps: [{ id: stepId, design }] })
  await lead('seminar.goToStep', { seminarId: seminar.id, stepId })

  return {
    ...programme,
    app,
    db,
    seminar,
    stepId,
    asker: asker!,
    others,
    lead,
    async ask(actor: Actor, body: string): Promise<string> {
      const questionId = randomUUID()
      await execute(app, actor, 'question.ask', { questionId, stepId, body })
      return questionId
    },
    support: (actor: Actor, questionId: string, stance: 'for' | 'against' | null) =>
      execute(app, actor, 'question.support', { questionId, stance }),
    own: (actor: Actor) => readOwnQuestions(db, actor, stepId, app.ballotKey),
    async seen(viewer: Viewer = 'participant') {
      const state = liveStateFor(viewer, await new SeminarReader(db, seminar.id).read(new Set()))
      return { ...state, questions: (state.step!.content as QuestionsView).questions }
    },
  }
}

test('a question that is sent again before the first is answered is asked once', async () => {
  const { app, asker, stepId, own } = await room()
  const question = { questionId: randomUUID(), stepId, body: 'Vem följer upp?' }

  await Promise.all([1, 2].map(() => execute(app, asker, 'question.ask', question)))

  expect((await own(asker)).asked).toHaveLength(1)
})

test('a question shows to others once it has been let through, as it was edited', async () => {
  const { asker, ask, lead, own, otherMember, seen } = await room()
  const questionId = await ask(asker, 'Varför säger Berit nej?')
  expect((await seen()).questions).toEqual([])
  expect((await seen('facilitator')).facilitator?.questions).toMatchObject([
    { id: questionId, written: 'Varför säger Berit nej?', status: 'waiting' },
  ])
  expect(await own(asker)).toEqual({
    asked: [{ id: questionId, body: 'Varför säger Berit nej?', status: 'waiting' }],
    stances: { [questionId]: 'for' },
  })
  expect(await own(otherMember)).toEqual({ asked: [], stances: {} })

  await lead('question.moderate', { questionId, status: 'shown', shownAs: 'Varför säger ni nej?' })
  for (const viewer of ['participant', 'stage'] as const) {
    const state = await seen(viewer)
    expect(state.questions).toMatchObject([{ body: 'Varför säger ni nej?', listed: 1 }])
    expect(JSON.stringify(state)).not.toContain('Berit')
  }
  await lead('question.moderate', { questionId, status: 'hidden' })
  expect((await seen()).questions).toEqual([])
})

test('each counts once, can take it back, and fewer than five are never told', async () => {
  const { asker, ask, lead, own, others, seen, support } = await room()
  const questionId = await ask(asker, 'När händer det?')
  await lead('question.moderate', { questionId, status: 'shown' })
  for (const person of others.slice(0, 3)) await support(person, questionId, 'for')
  await support(others[0]!, questionId, 'for')
  expect((await seen('facilitator')).questions[0]!.support).toBeUndefined()

  await support(others[3]!, questionId, 'for')
  expect((await seen()).questions[0]!.support).toEqual({ for: 5, against: 0 })
  await support(others[3]!, questionId, null)
  await support(others[3]!, questionId, null)
  expect((await seen()).questions[0]!.support).toBeUndefined()
  expect(await own(others[3]!)).toEqual({ asked: [], stances: {} })
  expect(await own(others[0]!)).toEqual({ asked: [], stances: { [questionId]: 'for' } })
})

test('people can be against only where the step lets them, and not of what is settled', async () => {
  const plain = await room()
  const first = await plain.ask(plain.asker, 'Vem bestämmer?')
  await plain.lead('question.moderate', { questionId: first, status: 'shown' })
  await expect(plain.support(plain.others[0]!, first, 'against')).rejects.toThrow('invalid_input')

  const { asker, ask, lead, others, seen, support } = await room({ mayDisagree: true })
  const questionId = await ask(asker, 'Vem bestämmer?')
  await expect(support(others[0]!, questionId, 'for')).rejects.toThrow('question_not_open')
  await lead('question.moderate', { questionId, status: 'shown' })
  for (const [index, person] of others.entries()) {
    await support(person, questionId, index < 2 ? 'against' : 'for')
  }
  expect((await seen()).questions[0]!.support).toEqual({ for: 6, against: 2 })
  await lead('question.pin', { questionId, isPinned: true })
  await lead('question.settle', { questionId, progress: 'answered' })
  expect((await seen()).questions).toMatchObject([{ isPinned: true, isAnswered: true }])
  await expect(support(others[0]!, questionId, 'for')).rejects.toThrow('question_not_open')
  await lead('question.settle', { questionId, progress: 'archived' })
  expect((await seen()).questions).toEqual([])
  expect((await seen('facilitator')).facilitator?.questions).toMatchObject([{ isArchived: true }])
})

test('an answer in writing shows under the question, and none is written over unread', async () => {
  const { app, asker, ask, db, lead, seen, seminar, stepId } = await room()
  const questionId = await ask(asker, 'När händer det?')
  await lead('question.moderate', { questionId, status: 'shown' })
  const answer = (words: string | null, version: number) =>
    lead('question.answer', { questionId, answer: words, version })

  await answer(' I maj. ', 0)
  await answer('I maj.', 0) // as after a reply that was lost
  for (const viewer of ['participant', 'stage'] as const) {
    expect((await seen(viewer)).questions).toMatchObject([{ isAnswered: true, answer: 'I maj.' }])
  }
  await expect(answer('I juni.', 0)).rejects.toThrow('answer_changed')
  await expect(answer(null, 0)).rejects.toThrow('answer_changed')
  await answer('I juni.', 1)
  const [led] = (await seen('facilitator')).facilitator!.questions!
  expect(led).toMatchObject({ answer: 'I juni.', answerVersion: 2 })

  await answer(null, 2)
  expect((await seen()).questions).toMatchObject([{ isAnswered: false, answer: undefined }])
  await expect(answer('', 3)).rejects.toThrow('invalid_input')
  await expect(answer('a'.repeat(longestAnswer + 1), 3)).rejects.toThrow('invalid_input')

  await answer('I augusti.', 3)
  await lead('seminar.end', { seminarId: seminar.id })
  expect((await seen('facilitator')).facilitator?.questions).toMatchObject([
    { answer: 'I augusti.', answerVersion: 4, isAnswered: true },
  ])
  const after = async () => readAnswered(db, await getSeminar(db, seminar.id))
  expect(await after()).toEqual([
    {
      heading: { sv: 'Vad undrar ni?' },
      questions: [{ id: questionId, body: 'När händer det?', answer: 'I augusti.' }],
    },
  ])

  const asked = async () => readAskedInSeminar(db, await getSeminar(db, seminar.id))
  await answer('I september.', 4) // whoever led it may do so when it is over, and nobody else
  expect(await asked()).toMatchObject({
    steps: [{ id: stepId, questions: [{ answer: 'I september.', answerVersion: 5 }] }],
  })
  expect(await after()).toMatchObject([{ questions: [{ answer: 'I september.' }] }])
  const input = { questionId, answer: 'Nu.', version: 5 }
  await expect(execute(app, asker, 'question.answer', input)).rejects.toThrow('not_allowed')
  await lead('question.settle', { questionId, progress: 'archived' })
  expect(await after()).toEqual([])
  expect(await asked()).toEqual({ steps: [] })
})

test('whoever asked can take the question back, whole, and nobody else can', async () => {
  const { app, asker, ask, db, lead, others, seen, stepId, support } = await room()
  const questionId = await ask(asker, 'Ångrar jag mig?')
  await lead('question.moderate', { questionId, status: 'shown' })
  await support(others[0]!, questionId, 'for')
  const withdraw = (actor: Actor) => execute(app, actor, 'question.withdraw', { questionId })
  await expect(withdraw(others[0]!)).rejects.toThrow('not_allowed')
  const boxes = await countRows(db, 'ballot_boxes')
  await withdraw(asker)
  expect((await seen()).questions).toEqual([])
  expect(await countRows(db, 'ballot_boxes')).toBe(boxes - 1)
  expect(await rowsOf(db, stepId)).toEqual([])
})

test('nobody floods the facilitator, and a step can stop taking questions', async () => {
  const { asker, ask, lead, others, seen, stepId } = await room()
  const ids: string[] = []
  for (let index = 0; index < mostWaiting; index += 1) ids.push(await ask(asker, `Fråga ${index}`))
  await expect(ask(asker, 'En till')).rejects.toThrow('questions_waiting')
  await lead('question.moderate', { questionId: ids[0], status: 'hidden' })
  await ask(asker, 'En till')

  await lead('question.letAsk', { stepId, mayAsk: false })
  expect((await seen()).step?.content).toMatchObject({ isOpen: false })
  await expect(ask(others[0]!, 'Får jag?')).rejects.toThrow('questions_closed')
  await lead('question.letAsk', { stepId, mayAsk: true })
  await ask(others[0]!, 'Får jag?')
})

test('no two questions of one person look alike, and the end cuts them loose', async () => {
  const { app, asker, ask, db, lead, others, own, seen, seminar, stepId, support } = await room()
  const first = await ask(asker, 'Ett')
  const second = await ask(asker, 'Två')
  for (const questionId of [first, second]) {
    await lead('question.moderate', { questionId, status: 'shown' })
    for (const person of others.slice(0, 4)) await support(person, questionId, 'for')
  }
  const before = await rowsOf(db, stepId)
  expect(new Set(before.map(({ asker }) => asker)).size).toBe(2)
  expect(JSON.stringify(before)).not.toContain(asker.id)
  const voters = await votersOf(db, stepId)
  expect(new Set(voters).size).toBe(10)

  await lead('seminar.end', { seminarId: seminar.id })
  const after = await rowsOf(db, stepId)
  expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => body))
  expect(after.every((row) => !before.some(({ asker }) => asker === row.asker))).toBe(true)
  expect((await votersOf(db, stepId)).filter((voter) => voters.includes(voter))).toEqual([])
  expect(await own(asker)).toEqual({ asked: [], stances: {} })
  expect((await seen('facilitator')).facilitator?.questions).toMatchObject([
    { support: { for: 5 } },
    { support: { for: 5 } },
  ])
  for (const name of ['question.withdraw', 'question.support'] as const) {
    const input = { questionId: first, ...(name === 'question.support' && { stance: 'for' }) }
    await expect(execute(app, asker, name, input)).rejects.toThrow('seminar_ended')
  }
  await expect(ask(asker, 'Sent')).rejects.toThrow('seminar_ended')
})

test('a step that has been asked in stays, and so does how people vote in it', async () => {
  const { asker, ask, lead, seminar, stepId } = await room()
  const copyId = randomUUID()
  await ask(asker, 'Får den vara kvar?')
  await lead('step.copy', { stepId, copyId })
  await lead('seminar.goToStep', { seminarId: seminar.id, stepId: copyId })
  await expect(lead('step.remove', { stepId })).rejects.toThrow('step_has_questions')
  const design = { kind: 'questions', heading: { sv: 'Vad undrar du?' } }
  await lead('step.edit', { stepId, version: 1, design })
  await expect(
    lead('step.edit', { stepId, version: 2, design: { ...design, mayDisagree: true } }),
  ).rejects.toThrow('step_has_questions')
})

async function rowsOf(db: Store, stepId: string) {
  const { rows } = await db.query<{ id: string; asker: string; body: string; listed: number }>(
    'select id, asker, body, listed from questions where step_id = $1 order by id',
    [stepId],
  )
  return rows
}

async function votersOf(db: Store, stepId: string): Promise<string[]> {
  const { rows } = await db.query<{ voter: string }>(
    `select voter from ballots join questions using (box_id) where step_id = $1`,
    [stepId],
  )
  return rows.map(({ voter }) => voter)
}

async function countRows(db: Store, table: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return rows[0]!.count
}
