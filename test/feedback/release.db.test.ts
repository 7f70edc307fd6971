import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { type App } from '../../src/app.ts'
import { execute } from '../../src/commands.ts'
import { readFeedbackCard } from '../../src/delivery/cards.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import { listLog } from '../../src/feedback-log/repository.ts'
import { deliverDueVersions } from '../../src/release/due.ts'
import { testApp } from '../support/app.ts'
import { deliverAs, draftFor, readAs, savedConversation } from '../support/feedback.ts'
import { savedProgramme, type TestProgramme } from '../support/programme.ts'

async function savedDraft(app: App, programme: TestProgramme, documentId?: string) {
  const draft = draftFor(programme.unitId)
  const input = { ...draft, ...(documentId && { documentId }) }
  await execute(app, programme.researcher, 'feedback.save', input)
  const { versionId } = draft
  const take = (actor: Actor, step: 'share' | 'approve' | 'deliver' | 'unschedule', at?: string) =>
    execute(app, actor, `feedback.${step}`, { versionId, ...(at && { at }) })
  return { ...input, take }
}

async function prepared() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  await savedConversation(db, { unitId: programme.unitId })
  return { app, db, programme, draft: await savedDraft(app, programme) }
}

test('each step is taken in its turn, by the right role, and noted', async () => {
  const { app, db, programme, draft } = await prepared()
  const { lead, researcher, contact, facilitator } = programme
  const { take, versionId } = draft

  await expect(take(facilitator, 'share')).rejects.toThrow('not_allowed')
  await expect(take(lead, 'approve')).rejects.toThrow('not_preliminary_yet')
  await expect(take(lead, 'deliver')).rejects.toThrow('not_approved')
  await take(researcher, 'share')
  await expect(take(researcher, 'share')).rejects.toThrow('step_not_possible')
  await expect(take(researcher, 'approve')).rejects.toThrow('not_allowed')
  await take(lead, 'approve')
  await take(lead, 'deliver')
  await execute(app, contact, 'feedback.acknowledge', { versionId })

  expect((await listLog(db, versionId)).map(({ event, by }) => [event, by])).toEqual([
    ['saved', researcher.name],
    ['shared', researcher.name],
    ['approved', lead.name],
    ['delivered', lead.name],
    ['acknowledged', contact.name],
  ])
})

test('how long the unit has to answer is the programme’s, or said at the delivery', async () => {
  const { app, db, programme, draft } = await prepared()
  const other = await savedDraft(app, programme)
  const { lead, researcher } = programme
  const daysOf = async (versionId: string) => (await getVersion(db, versionId)).answerDays
  expect(await daysOf(draft.versionId)).toBe(14)
  const setDays = { answerDays: 21 }
  await expect(execute(app, researcher, 'programme.setAnswerDays', setDays)).rejects.toThrow(
    'not_allowed',
  )
  await execute(app, lead, 'programme.setAnswerDays', setDays)

  await deliverAs(app, lead, draft.versionId)
  for (const step of ['share', 'approve'] as const) await other.take(lead, step)
  const deliver = { versionId: other.versionId, answerDays: 10 }
  await execute(app, lead, 'feedback.deliver', deliver)
  await execute(app, lead, 'programme.setAnswerDays', { answerDays: 30 })

  expect(await daysOf(draft.versionId)).toBe(21)
  expect(await daysOf(other.versionId)).toBe(10)
  expect((await readAs(app, programme.member, other.versionId)).joint?.answerDays).toBe(10)
  expect(await readFeedbackCard(db, other.versionId)).toMatchObject({ answer: { days: 10 } })
})

test('the log is only added to', async () => {
  const { db, draft } = await prepared()
  const change = (statement: string) =>
    db.transaction((tx) => tx.query(`${statement} where version_id = $1`, [draft.versionId]))

  await expect(change('delete from feedback_log')).rejects.toThrow('only added to')
  await expect(change(`update feedback_log set event = 'shared'`)).rejects.toThrow('only added to')
  await expect(db.transaction((tx) => tx.query('truncate feedback_log'))).rejects.toThrow(
    'only added to',
  )
})

test('what is preliminary is for the contact persons, and not for the unit’s members', async () => {
  const { app, programme, draft } = await prepared()
  const { versionId, take } = draft
  await expect(readAs(app, programme.contact, versionId)).rejects.toThrow('not_found')

  await take(programme.researcher, 'share')

  const view = await readAs(app, programme.contact, versionId)
  expect(view).toMatchObject({ status: 'preliminary', mayComment: true, mayRespond: false })
  await expect(readAs(app, programme.member, versionId)).rejects.toThrow('not_found')
  const findingId = view.findings[0]!.id
  const response = { findingId, recognition: 'yes' }
  await expect(execute(app, programme.contact, 'feedback.respond', response)).rejects.toThrow(
    'not_delivered',
  )
})

test('the contact person comments on a preliminary finding, and is answered', async () => {
  const { app, db, programme, draft } = await prepared()
  const { contact, researcher, member, lead } = programme
  await draft.take(researcher, 'share')
  const findingId = (await getVersion(db, draft.versionId)).findings[0]!.id
  const commentId = randomUUID()
  const comment = { commentId, findingId, body: 'Det gäller bara Norrgården' }
  const answer = (outcome: string, reason?: string) =>
    execute(app, researcher, 'feedback.answerComment', { commentId, outcome, reason })

  await expect(execute(app, member, 'feedback.comment', comment)).rejects.toThrow('not_found')
  await execute(app, contact, 'feedback.comment', comment)
  await execute(app, contact, 'feedback.comment', comment)
  await expect(answer('kept')).rejects.toThrow('reason_needed')
  await answer('kept', 'Vi såg det även på Åsen')

  const { findings } = await readAs(app, contact, draft.versionId)
  expect(findings[0]?.comments).toMatchObject([
    {
      body: comment.body,
      by: contact.name,
      answer: { outcome: 'kept', reason: 'Vi såg det även på Åsen', by: researcher.name },
    },
  ])
  await draft.take(lead, 'approve')
  await draft.take(lead, 'deliver')
  const later = { ...comment, commentId: randomUUID() }
  await expect(execute(app, contact, 'feedback.comment', later)).rejects.toThrow('not_preliminary')
  expect((await readAs(app, member, draft.versionId)).findings[0]?.comments).toBeUndefined()
})

test('a later version may be approved at once, since the unit has seen the document', async () => {
  const { app, programme, draft } = await prepared()
  await deliverAs(app, programme.lead, draft.versionId)
  const next = await savedDraft(app, programme, draft.documentId)

  await next.take(programme.lead, 'approve')

  await expect(readAs(app, programme.contact, next.versionId)).rejects.toThrow('not_found')
  expect((await readAs(app, programme.lead, next.versionId)).steps).toEqual(['deliver'])
})

test('a delivery waits for its time, can be taken back, and is made once the time has come', async () => {
  const { app, db, programme, draft } = await prepared()
  const { lead, member } = programme
  await draft.take(lead, 'share')
  await draft.take(lead, 'approve')
  const at = new Date(app.now().getTime() + 60_000)
  const statusOf = async () => (await getVersion(db, draft.versionId)).status

  await draft.take(lead, 'deliver', at.toISOString())
  await draft.take(lead, 'unschedule')
  expect(await statusOf()).toBe('approved')
  await draft.take(lead, 'deliver', at.toISOString())
  await deliverDueVersions(db, app.now())
  expect(await statusOf()).toBe('scheduled')
  await expect(readAs(app, member, draft.versionId)).rejects.toThrow('not_found')

  expect(await deliverDueVersions(db, at)).toContain(`unit:${programme.unitId}`)
  expect(await statusOf()).toBe('delivered')
  expect((await listLog(db, draft.versionId)).at(-1)).toMatchObject({
    event: 'delivered',
    by: lead.name,
  })
})

test('what waits for its time is not delivered after a later version', async () => {
  const { app, db, programme, draft } = await prepared()
  const { lead, member } = programme
  await draft.take(lead, 'share')
  await draft.take(lead, 'approve')
  const at = new Date(app.now().getTime() + 60_000)
  await draft.take(lead, 'deliver', at.toISOString())
  const next = await savedDraft(app, programme, draft.documentId)
  await next.take(lead, 'approve')
  await next.take(lead, 'deliver')

  await deliverDueVersions(db, at)

  expect(await getVersion(db, draft.versionId)).toMatchObject({
    status: 'approved',
    deliverAt: null,
  })
  await expect(readAs(app, member, draft.versionId)).rejects.toThrow('not_found')
  expect((await listLog(db, draft.versionId)).at(-1)).toMatchObject({
    event: 'unscheduled',
    by: lead.name,
  })
})

test('a unit that cannot be reached at the time is waited for', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = await savedDraft(app, programme)
  await draft.take(programme.lead, 'share')
  await draft.take(programme.lead, 'approve')
  const at = new Date(app.now().getTime() + 60_000)
  await draft.take(programme.lead, 'deliver', at.toISOString())

  await deliverDueVersions(db, at)
  expect((await getVersion(db, draft.versionId)).status).toBe('scheduled')
  await savedConversation(db, { unitId: programme.unitId })
  await deliverDueVersions(db, at)
  expect((await getVersion(db, draft.versionId)).status).toBe('delivered')
})
