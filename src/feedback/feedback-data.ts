import type { Actor } from '../actor.ts'
import { findJointAnswer } from '../answer/repository.ts'
import { type Ballot, voterOf } from '../ballot/ballot.ts'
import { listRemarks } from '../ballot/remark-repository.ts'
import { countBallots, findBallot, getBox } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { findDelivery } from '../delivery/repository.ts'
import { mayReadComments } from '../comment/comment.ts'
import { listComments } from '../comment/repository.ts'
import { listDispositions } from '../disposition/repository.ts'
import { findSession } from '../feedback-session/repository.ts'
import { getProgramme, isSmallUnit } from '../programme/repository.ts'
import { findVersion, getVersion, listVersionMarks } from './repository.ts'
import { requireReader, versionBefore } from './version.ts'
import type { FeedbackData } from './view.ts'

/** Reads one version of a unit's feedback for somebody who may; else throws `not_found`. */
export async function readFeedbackData(
  db: Database,
  actor: Actor,
  versionId: string,
  ballotKey: string,
): Promise<FeedbackData> {
  const version = await getVersion(db, versionId)
  requireReader(version, actor)
  const boxIds = version.findings.map(({ boxId }) => boxId)
  const versions = await listVersionMarks(db, version.documentId)
  const beforeId = versionBefore(version, versions, actor)
  const findingIds = version.findings.map(({ id }) => id)
  const [
    { threshold },
    counts,
    remarks,
    delivery,
    reminder,
    before,
    comments,
    joint,
    dispositions,
    session,
    isSmall,
  ] = await Promise.all([
    getProgramme(db, version.unit.programmeId),
    countBallots(db, boxIds),
    listRemarks(db, boxIds),
    findDelivery(db, 'feedback', version.documentId),
    version.remindedAt ? findDelivery(db, 'reminder', version.id) : undefined,
    beforeId === undefined ? undefined : findVersion(db, beforeId),
    mayReadComments(version, actor) ? listComments(db, findingIds) : undefined,
    findJointAnswer(db, versionId),
    listDispositions(db, versionId),
    findSession(db, versionId),
    isSmallUnit(db, version.unit),
  ])
  const own: FeedbackData['own'] = new Map(
    (await Promise.all(boxIds.map((boxId) => readOwn(db, actor, boxId, ballotKey)))).flat(),
  )
  return {
    version,
    versions,
    before,
    threshold,
    counts,
    remarks,
    own,
    delivery,
    reminder,
    comments,
    joint,
    dispositions,
    session,
    isSmall,
  }
}

async function readOwn(
  db: Database,
  actor: Actor,
  boxId: string,
  ballotKey: string,
): Promise<[string, Pick<Ballot, 'marks' | 'remark' | 'mayQuote'>][]> {
  const { salt } = await getBox(db, boxId)
  const ballot = salt && (await findBallot(db, boxId, voterOf(actor.id, salt, ballotKey)))
  return ballot ? [[boxId, ballot]] : []
}
