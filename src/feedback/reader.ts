import type { Actor } from '../actor.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { findVersionOfFinding, holdVersion, listVersionMarks } from './repository.ts'
import { type FeedbackVersion, type Finding, isSuperseded, requireReader } from './version.ts'

/** Locks the version until the transaction ends; `not_found` for whoever may not read it. */
export async function holdReadable(
  db: Database,
  actor: Actor,
  versionId: string,
): Promise<FeedbackVersion> {
  const version = await holdVersion(db, versionId)
  requireReader(version, actor)
  return version
}

/** A finding with the version that it stands in; `not_found` for whoever may not read that. */
export async function getReadableFinding(
  db: Database,
  actor: Actor,
  findingId: string,
): Promise<{ version: FeedbackVersion; finding: Finding }> {
  const version = await findVersionOfFinding(db, findingId)
  const finding = version?.findings.find(({ id }) => id === findingId)
  if (!version || !finding) throw new AppError('not_found')
  requireReader(version, actor)
  return { version, finding }
}

/** What the unit has been given a later version of is over. */
export async function requireNewest(db: Database, version: FeedbackVersion): Promise<void> {
  const versions = await listVersionMarks(db, version.documentId)
  if (isSuperseded(version, versions)) throw new AppError('version_superseded')
}
