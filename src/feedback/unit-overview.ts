import { type Actor, isStaff } from '../actor.ts'
import { findJointAnswer } from '../answer/repository.ts'
import type { Database } from '../db/database.ts'
import { findConversationOfUnit } from '../delivery/conversation-repository.ts'
import { findDelivery } from '../delivery/repository.ts'
import { unitContacts } from '../deputy/unit-contacts.ts'
import type { Unit } from '../programme/programme.ts'
import type { FeedbackSummary, UnitOverview } from '../reads/unit.ts'
import { listVersions } from './repository.ts'
import { isSuperseded, mayRead } from './version.ts'
import { deliveryView } from './view.ts'

type Listed = Awaited<ReturnType<typeof listVersions>>[number]

/** One unit with what it has been given of written feedback, as this person may see it. */
export async function unitOverview(db: Database, actor: Actor, unit: Unit): Promise<UnitOverview> {
  const forStaff = isStaff(actor)
  const versions = await listVersions(db, [unit.id])
  const versionsOf = ({ documentId }: Listed) =>
    versions.filter((other) => other.documentId === documentId)
  const conversation = await findConversationOfUnit(db, unit.id)
  const documents = await Promise.all(
    versions
      .filter((version) => mayRead(version, actor))
      .map((version) => summaryOf(db, version, forStaff, versionsOf(version))),
  )
  return {
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    conversation: conversation && {
      id: conversation.id,
      name: conversation.name ?? undefined,
      isPresent: conversation.isPresent,
    },
    ...(await unitContacts(db, actor, unit)),
    documents,
  }
}

async function summaryOf(
  db: Database,
  version: Listed,
  forStaff: boolean,
  ofDocument: Listed[],
): Promise<FeedbackSummary> {
  const hasCard = forStaff && !isSuperseded(version, ofDocument)
  const [card, joint, reminder] = hasCard
    ? await Promise.all([
        findDelivery(db, 'feedback', version.documentId),
        findJointAnswer(db, version.id),
        version.remindedAt ? findDelivery(db, 'reminder', version.id) : undefined,
      ])
    : []
  return {
    documentId: version.documentId,
    versionId: version.id,
    number: version.number,
    title: version.title,
    status: version.status,
    findings: version.findingCount,
    savedAt: version.savedAt.toISOString(),
    deliveredAt: version.deliveredAt?.toISOString(),
    deliverAt: version.deliverAt?.toISOString(),
    delivery: hasCard ? deliveryView(version, { delivery: card, reminder, joint }) : undefined,
  }
}
