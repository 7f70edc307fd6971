import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { getPoll } from '../../src/poll/repository.ts'
import { getSeminar, holdSeminar } from '../../src/seminar/repository.ts'
import { getStep, saveRemoved } from '../../src/step/repository.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { untilSomebodyWaits } from '../support/waiting.ts'

const slide: StepDesign = { kind: 'slide', heading: { sv: 'Paus', en: 'Break' } }
const question: StepDesign = {
  kind: 'poll',
  poll: {
    kind: 'choice',
    question: { sv: 'Vad bär ni med er?' },
    results: 'whenRevealed',
    options: [
      { id: 'a', label: { sv: 'Tillit' } },
      { id: 'b', label: { sv: 'Kontroll' } },
    ],
    mostChoices: 1,
  },
}

async function kickoff(change: Parameters<typeof savedKickoff>[2] = {}) {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const saved = await savedKickoff(db, programme, change)
  const { facilitator } = programme
  const seminarId = saved.seminar.id
  const [welcome, recognition, choice] = saved.seminar.steps.map(({ id }) => id)
  return {
    ...saved,
    db,
    programme,
    steps: { welcome: welcome!, recognition: recognition!, choice: choice! },
    ask: (name: Parameters<typeof execute>[2], input: object) =>
      execute(app, facilitator, name, input),
    askAs: (
      who: Parameters<typeof execute>[1],
      name: Parameters<typeof execute>[2],
      input: object,
    ) => execute(app, who, name, input),
    order: async () => (await getSeminar(db, seminarId)).steps.map(({ id }) => id),
    shown: async () => {
      const { steps, currentStep } = await getSeminar(db, seminarId)
      return steps[currentStep]?.id
    },
    seminarId,
  }
}

test('steps are added where asked for, and asking again adds nothing', async () => {
  const { ask, order, seminarId, steps, db } = await kickoff()
  const [first, second] = [randomUUID(), randomUUID()]
  const input = {
    seminarId,
    after: steps.welcome,
    steps: [
      { id: first, design: slide },
      { id: second, design: question },
    ],
  }

  await ask('step.add', input)
  await ask('step.add', input)

  expect(await order()).toEqual([steps.welcome, first, second, steps.recognition, steps.choice])
  const { step } = await getStep(db, second)
  expect(await getPoll(db, (step as { pollId: string }).pollId)).toMatchObject({
    seminarId,
    phase: 'draft',
    question: { sv: 'Vad bär ni med er?' },
    options: [{ id: 'a' }, { id: 'b' }],
  })
})

test('whatever is moved or removed, the step that everybody sees stays', async () => {
  const { ask, order, shown, seminarId, steps } = await kickoff()
  await ask('seminar.goToStep', { seminarId, stepId: steps.recognition })

  await ask('step.move', { stepId: steps.choice, after: null })
  expect(await order()).toEqual([steps.choice, steps.welcome, steps.recognition])
  expect(await shown()).toBe(steps.recognition)

  await ask('step.remove', { stepId: steps.welcome })
  expect(await order()).toEqual([steps.choice, steps.recognition])
  expect(await shown()).toBe(steps.recognition)

  await ask('step.restore', { stepId: steps.welcome })
  expect(await order()).toEqual([steps.choice, steps.welcome, steps.recognition])
  expect(await shown()).toBe(steps.recognition)

  await expect(ask('step.remove', { stepId: steps.recognition })).rejects.toThrow('step_is_shown')
})

test('of two who edit the same step, the later one is told', async () => {
  const { ask, db, steps } = await kickoff()
  const mine = { stepId: steps.welcome, version: 1, design: slide }

  await ask('step.edit', mine)
  await ask('step.edit', mine) // a reply that was lost, and sent again

  const theirs = { ...mine, design: { ...slide, heading: { sv: 'Rast' } } }
  await expect(ask('step.edit', theirs)).rejects.toThrow('step_changed')
  expect(await getStep(db, steps.welcome)).toMatchObject({
    version: 2,
    step: { heading: { sv: 'Paus' } },
  })
})

test('a question that has been answered is neither changed nor removed, but its notes are', async () => {
  const { ask, askAs, db, programme, recognition, steps } = await kickoff()
  await ask('poll.open', { pollId: recognition.id })
  await askAs(programme.member, 'poll.vote', {
    pollId: recognition.id,
    answer: { recognition: 'yes' },
  })
  await ask('poll.close', { pollId: recognition.id })
  await ask('seminar.goToStep', { seminarId: recognition.seminarId, stepId: steps.welcome })
  const { question: asked, help, results } = recognition
  const poll = { kind: 'recognition', question: asked, help, results }
  const edit = (design: object) =>
    ask('step.edit', { stepId: steps.recognition, version: 1, design })

  await expect(
    edit({ kind: 'poll', poll: { ...poll, question: { sv: 'Något annat?' } } }),
  ).rejects.toThrow('poll_has_answers')
  await expect(ask('step.remove', { stepId: steps.recognition })).rejects.toThrow(
    'poll_has_answers',
  )

  await edit({ kind: 'poll', poll, notes: { sv: 'Fråga vidare' } })
  expect((await getStep(db, steps.recognition)).step.notes).toEqual({ sv: 'Fråga vidare' })
})

test('answers of an earlier round count, and a copy takes no round with it', async () => {
  const { ask, askAs, db, programme, recognition, seminarId, steps } = await kickoff()
  const { id: pollId } = recognition
  await ask('poll.open', { pollId })
  await askAs(programme.member, 'poll.vote', { pollId, answer: { recognition: 'yes' } })
  await ask('poll.reveal', { pollId })
  await ask('poll.askAgain', { pollId, round: 2 })
  await ask('poll.close', { pollId })
  await ask('seminar.goToStep', { seminarId, stepId: steps.welcome })

  await expect(ask('step.remove', { stepId: steps.recognition })).rejects.toThrow(
    'poll_has_answers',
  )
  const copyId = randomUUID()
  await ask('step.copy', { stepId: steps.recognition, copyId })
  const { step } = await getStep(db, copyId)
  const { rows } = await db.query('select settings from polls where id = $1', [
    (step as { pollId: string }).pollId,
  ])
  expect(rows).toEqual([{ settings: {} }])
})

test('an open question is left alone until it is closed', async () => {
  const { ask, db, choice, steps } = await kickoff()
  await ask('poll.open', { pollId: choice.id })
  const edit = { stepId: steps.choice, version: 1, design: question }

  await expect(ask('step.edit', edit)).rejects.toThrow('poll_is_open')
  await ask('poll.close', { pollId: choice.id })
  await ask('step.edit', edit)

  expect(await getPoll(db, choice.id)).toMatchObject({ mostChoices: 1, phase: 'closed' })
})

test('a copy stands after its original, with a question of its own', async () => {
  const { ask, db, order, choice, steps } = await kickoff()
  const copyId = randomUUID()
  await ask('step.copy', { stepId: steps.choice, copyId })
  await ask('step.copy', { stepId: steps.choice, copyId })

  expect((await order()).slice(2)).toEqual([steps.choice, copyId])
  const { step } = await getStep(db, copyId)
  const copied = await getPoll(db, (step as { pollId: string }).pollId)
  expect(copied).toMatchObject({ question: choice.question, phase: 'draft' })
  expect(copied.boxId).not.toBe(choice.boxId)
})

test('a removed question can’t be opened, and takes no votes', async () => {
  const { ask, askAs, programme, choice, seminarId, steps } = await kickoff()
  await ask('poll.open', { pollId: choice.id })
  await ask('seminar.goToStep', { seminarId, stepId: steps.welcome })
  await ask('step.remove', { stepId: steps.choice })

  await expect(ask('poll.open', { pollId: choice.id })).rejects.toThrow('not_found')
  const vote = { pollId: choice.id, answer: { optionIds: ['a'] } }
  await expect(askAs(programme.member, 'poll.vote', vote)).rejects.toThrow('poll_not_open')
})

test('only a facilitator edits, and only until the seminar is over', async () => {
  const { ask, askAs, programme, seminarId, steps } = await kickoff()
  const remove = { stepId: steps.welcome }

  await expect(askAs(programme.member, 'step.remove', remove)).rejects.toThrow('not_allowed')
  await ask('seminar.end', { seminarId })
  await expect(ask('step.remove', remove)).rejects.toThrow('seminar_ended')
})

test('whoever steps on while the agenda is changed comes to the step that they meant', async () => {
  const { ask, db, seminar, steps } = await kickoff({ status: 'running' })
  const stepped = await db.transaction(async (editing) => {
    await holdSeminar(editing, seminar.id)
    await saveRemoved(editing, steps.recognition, true)
    const going = ask('seminar.goToStep', { seminarId: seminar.id, stepId: steps.choice })
    await untilSomebodyWaits(editing)
    return { going } // not awaited: it waits for us
  })
  await stepped.going
  const { steps: left, currentStep } = await getSeminar(db, seminar.id)
  expect(left[currentStep]?.id).toBe(steps.choice)
})
