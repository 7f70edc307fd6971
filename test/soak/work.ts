import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { recognitions } from '../../src/recognition.ts'
import type { Voter } from '../e2e/voting.ts'
import { draftFor } from '../support/feedback.ts'
import { attempt, isAway } from './attempt.ts'
import type { Crew } from './crew.ts'
import type { Ledger } from './ledger.ts'

const word = readFileSync(
  new URL('../feedback/import/documents/aterkoppling-alvbro.docx', import.meta.url),
)

/** Votes, imports, deliveries and maybe a sealing, until somebody dies or `isOver`. */
export async function work(
  crew: Crew,
  ledger: Ledger,
  { isOver, endAfterMs }: { isOver: () => boolean; endAfterMs: number | undefined },
): Promise<void> {
  await Promise.all([
    ...ledger.voters.map((voter) => keepVoting(voter, ledger, isOver)),
    keepDelivering(crew, ledger, isOver),
    keepImporting(crew, ledger, isOver),
    endAfterMs === undefined ? undefined : end(crew, ledger, endAfterMs, isOver),
  ])
}

async function keepVoting(voter: Voter, ledger: Ledger, isOver: () => boolean): Promise<void> {
  const { pollId } = ledger
  while (!isOver()) {
    const recognition = recognitions[Math.floor(Math.random() * recognitions.length)]!
    voter.unanswered = recognition
    try {
      const outcome = await attempt(voter.person, 'poll.vote', { pollId, answer: { recognition } })
      if (outcome === 'unknown') return
    } catch (error) {
      if (!isSealed(error)) throw error
      voter.unanswered = undefined // refused, so it is not there
      return
    }
    voter.acknowledged = recognition
    voter.unanswered = undefined
    ledger.votes += 1
  }
}

function isSealed(error: unknown): boolean {
  return error instanceof Error && /poll_sealed|poll_not_open|seminar_ended/.test(error.message)
}

/** One document after the other, each all the way to the unit. */
async function keepDelivering(crew: Crew, ledger: Ledger, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const draft = draftFor(crew.unitId)
    draft.title = `Återkoppling ${draft.versionId}`
    const { versionId, title } = draft
    if ((await attempt(crew.researcher, 'feedback.save', draft)) === 'unknown') return
    ledger.saved.push(versionId)
    if ((await attempt(crew.lead, 'feedback.share', { versionId })) === 'unknown') return
    if ((await attempt(crew.lead, 'feedback.approve', { versionId })) === 'unknown') return
    if ((await attempt(crew.lead, 'feedback.deliver', { versionId })) === 'unknown') return
    ledger.delivered.push({ versionId, title })
    await pause(50)
  }
}

/** Reading a file stores nothing; it is work that is under way when the server dies. */
async function keepImporting({ researcher }: Crew, ledger: Ledger, isOver: () => boolean) {
  while (!isOver()) {
    try {
      await researcher.upload('/api/feedback/preview', 'aterkoppling.docx', word)
    } catch (error) {
      if (isAway(error)) return
      throw error
    }
    ledger.imported += 1
    await pause(200)
  }
}

async function end(
  { facilitator }: Crew,
  ledger: Ledger,
  afterMs: number,
  isOver: () => boolean,
): Promise<void> {
  await pause(afterMs)
  if (isOver()) return
  ledger.ending = 'asked'
  const { seminarId } = ledger
  if ((await attempt(facilitator, 'seminar.end', { seminarId })) === 'done') ledger.ending = 'done'
}
