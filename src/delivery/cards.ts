import { answerDeadline } from '../answer/answer.ts'
import { findJointAnswer } from '../answer/repository.ts'
import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { countDispositions } from '../disposition/repository.ts'
import { findDeliveredVersion, findVersion, getVersion } from '../feedback/repository.ts'
import { teaserOf } from '../feedback/version.ts'
import { publicResultOf } from '../poll/kinds.ts'
import { participantsMaySeeResult } from '../poll/poll.ts'
import { getPoll } from '../poll/repository.ts'
import { getProgramme, isSmallUnit } from '../programme/repository.ts'
import { getSeminar } from '../seminar/repository.ts'
import { AppError } from '../errors.ts'
import type { Delivery } from './delivery.ts'
import type {
  CardContent,
  FeedbackCardContent,
  PollCardContent,
  ReminderCardContent,
} from './messenger.ts'

/** What a card says now. Everything on it is for everybody who can see the conversation. */
export function readCard(
  db: Database,
  { kind, subjectId }: Pick<Delivery, 'kind' | 'subjectId'>,
): Promise<CardContent> {
  if (kind === 'reminder') return readReminder(db, subjectId)
  return kind === 'feedback' ? readDocumentCard(db, subjectId) : readPollCard(db, subjectId)
}

async function readReminder(db: Database, versionId: string): Promise<ReminderCardContent> {
  const version = await getVersion(db, versionId)
  const dueAt = answerDeadline(version)
  if (!dueAt) throw new AppError('not_delivered', { versionId })
  const { title, unit } = version
  return { kind: 'reminder', versionId, unitName: unit.name, title, dueAt }
}

/** A document has one card, which shows the version that was delivered last. */
async function readDocumentCard(db: Database, documentId: string): Promise<FeedbackCardContent> {
  const version = await findDeliveredVersion(db, documentId)
  if (!version) throw new AppError('not_found', { documentId })
  return readFeedbackCard(db, version.id)
}

export async function readPollCard(db: Database, pollId: string): Promise<PollCardContent> {
  const poll = await getPoll(db, pollId)
  const seminar = await getSeminar(db, poll.seminarId)
  const { threshold } = await getProgramme(db, seminar.programmeId)
  const count = (await countBallots(db, [poll.boxId])).get(poll.boxId)!
  return {
    kind: 'poll',
    seminar: { id: seminar.id, title: seminar.title },
    poll,
    answered: count.ballots,
    result: participantsMaySeeResult(poll) ? publicResultOf(poll, count, threshold) : undefined,
  }
}

export async function readFeedbackCard(
  db: Database,
  versionId: string,
): Promise<FeedbackCardContent> {
  const version = await findVersion(db, versionId)
  if (!version) throw new AppError('not_found', { versionId })
  return {
    kind: 'feedback',
    documentId: version.documentId,
    versionId,
    unitName: version.unit.name,
    title: version.title,
    summary: teaserOf(version.summary),
    findings: version.findings.map(({ id, heading }) => ({ id, heading })),
    acknowledgedAt: version.acknowledged?.at,
    answer: {
      days: version.answerDays,
      by: version.answerBy ?? undefined,
      isGiven: (await findJointAnswer(db, versionId)) !== undefined,
    },
    isSmallUnit: await isSmallUnit(db, version.unit),
    dispositions: await countDispositions(db, versionId),
  }
}
