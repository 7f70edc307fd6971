import { randomUUID } from 'node:crypto'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { saveStep } from '../../src/seminar/repository.ts'
import { savedKickoff, type TestProgramme } from '../support/programme.ts'
import type { TestServer } from '../support/server.ts'
import { onePixel } from '../support/pictures.ts'
import type { Things } from './things.ts'

/** A seminar with an open poll that one person has answered and written something beside. */
export async function savedSession(
  { app, db }: TestServer,
  { id, lead }: { id: string; lead: Actor },
  answerer: Actor,
  word: string,
  unitId?: string,
): Promise<
  Pick<
    Things,
    | 'seminarId'
    | 'stepId'
    | 'templateId'
    | 'slidePictureId'
    | 'rehearsalId'
    | 'breakId'
    | 'questionsStepId'
    | 'questionId'
    | 'pollId'
    | 'remarkId'
    | 'headingId'
    | 'guestId'
  >
> {
  const { seminar, recognition } = await savedKickoff(db, { id } as TestProgramme, { unitId })
  const text = JSON.stringify({ sv: word, en: word })
  await db.query('update seminars set title = $2 where id = $1', [seminar.id, text])
  await db.query('update polls set question = $2 where seminar_id = $1', [seminar.id, text])
  await execute(app, lead, 'poll.open', { pollId: recognition.id })
  const breakId = randomUUID()
  const rest = { id: breakId, kind: 'break' as const, heading: { sv: 'Paus' }, minutes: 10 }
  await saveStep(db, seminar.id, seminar.steps.length, rest)
  const questionsStepId = randomUUID()
  const forum = { id: questionsStepId, kind: 'questions' as const, heading: { sv: 'Frågor' } }
  await saveStep(db, seminar.id, seminar.steps.length + 1, forum)
  const questionId = randomUUID()
  const asked = { questionId, stepId: questionsStepId, body: `Hur går det i ${word}?` }
  await execute(app, answerer, 'question.ask', asked)
  const stepId = seminar.steps[0]!.id
  const pictureId = randomUUID()
  await execute(app, lead, 'picture.save', { pictureId, data: onePixel.toString('base64') })
  const slide = {
    kind: 'slide',
    heading: { sv: word },
    picture: { id: pictureId, alt: { sv: word } },
  }
  const shown = [{ id: randomUUID(), design: slide }]
  await execute(app, lead, 'step.add', { seminarId: seminar.id, after: stepId, steps: shown })
  const rehearsalId = randomUUID()
  await execute(app, lead, 'rehearsal.start', { seminarId: seminar.id, rehearsalId })
  const templateId = randomUUID()
  const title = { sv: `Mall från ${word}` }
  await execute(app, lead, 'template.saveStep', { templateId, stepId, title })
  const answer = { recognition: 'yes', remark: `Skrivet av ${word}` }
  await execute(app, answerer, 'poll.vote', { pollId: recognition.id, answer })
  const headingId = randomUUID()
  const pollId = recognition.id
  await execute(app, lead, 'heading.add', { headingId, pollId, title: `Rubrik i ${word}` })
  const { rows } = await db.query<{ id: string }>('select id from remarks where box_id = $1', [
    recognition.boxId,
  ])
  const guestId = randomUUID()
  await db.query('insert into guests (id, seminar_id, name) values ($1, $2, $3)', [
    guestId,
    seminar.id,
    `Gäst i ${word}`,
  ])
  return {
    seminarId: seminar.id,
    stepId,
    templateId,
    slidePictureId: pictureId,
    rehearsalId,
    breakId,
    questionsStepId,
    questionId,
    pollId: recognition.id,
    remarkId: rows[0]!.id,
    headingId,
    guestId,
  }
}
