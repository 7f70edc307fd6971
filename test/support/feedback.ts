import { randomUUID } from 'node:crypto'
import type { Actor } from '../../src/actor.ts'
import type { App } from '../../src/app.ts'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { readFeedbackData } from '../../src/feedback/feedback-data.ts'
import { getVersion } from '../../src/feedback/repository.ts'
import type { Block } from '../../src/feedback/rich-text.ts'
import type { FeedbackVersion } from '../../src/feedback/version.ts'
import { feedbackViewFor } from '../../src/feedback/view.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { TestProgramme } from './programme.ts'

/** A conversation that the bot is in, bound to a seminar or a unit. */
export async function savedConversation(
  db: Store,
  bound: { seminarId?: string; unitId?: string },
): Promise<string> {
  const id = `19:${randomUUID()}@thread.v2`
  await db.query(
    `insert into conversations (id, kind, name, is_present, reference, seminar_id, unit_id)
     values ($1, 'groupChat', 'En chatt', true, '{}', $2, $3)`,
    [id, bound.seminarId ?? null, bound.unitId ?? null],
  )
  return id
}

/** What a researcher sends to save a document of two findings. */
export function draftFor(unitId: string) {
  const paragraph = (text: string) => ({ kind: 'paragraph' as const, content: [{ text }] })
  return {
    documentId: randomUUID(),
    versionId: randomUUID(),
    unitId,
    title: 'Återkoppling till Älvbro kommun',
    summary: [paragraph('Intentionen är väl känd i ledningen.')],
    findings: [
      { key: 'teamen', heading: 'Teamen fungerar', body: [paragraph('De planerar själva.')] },
      { key: 'matten', heading: 'Uppföljningen räknar minuter', body: [paragraph('62 mått.')] },
    ],
    closing: [] as Block[],
    leftOut: [{ kind: 'picture' as const, excerpt: 'Bild 1', count: 1 }],
    sourceName: 'aterkoppling.docx',
  }
}

export async function deliveredFeedback(
  app: App,
  db: Store,
  programme: TestProgramme,
): Promise<FeedbackVersion> {
  const draft = draftFor(programme.unitId)
  await savedConversation(db, { unitId: programme.unitId })
  await execute(app, programme.researcher, 'feedback.save', draft)
  await deliverAs(app, programme.lead, draft.versionId)
  return getVersion(db, draft.versionId)
}

/** All the way from a draft to the unit. */
export async function deliverAs(app: App, lead: Actor, versionId: string): Promise<void> {
  for (const step of ['feedback.share', 'feedback.approve', 'feedback.deliver'] as const) {
    await execute(app, lead, step, { versionId })
  }
}

/** The next version of a document, delivered. */
export async function deliveredNext(
  app: App,
  programme: TestProgramme,
  { documentId }: Pick<FeedbackVersion, 'documentId'>,
  findings = draftFor(programme.unitId).findings,
): Promise<FeedbackVersion> {
  const draft = { ...draftFor(programme.unitId), documentId, findings }
  await execute(app, programme.researcher, 'feedback.save', draft)
  await deliverAs(app, programme.lead, draft.versionId)
  return getVersion(app.store, draft.versionId)
}

export async function readAs(app: App, actor: Actor, versionId: string): Promise<FeedbackView> {
  return feedbackViewFor(actor, await readFeedbackData(app.store, actor, versionId, app.ballotKey))
}
