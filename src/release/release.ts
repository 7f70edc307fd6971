import { type Actor, holds } from '../actor.ts'
import { type FeedbackVersion, isDelivered, isSuperseded } from '../feedback/version.ts'

/**
 * The steps of a version on its way to its unit. `share` lets the contact person read it while it
 * is preliminary; `unschedule` takes back a delivery that waits for its time.
 */
const steps = ['share', 'approve', 'deliver', 'unschedule'] as const
export type Step = (typeof steps)[number]

type Mark = Pick<FeedbackVersion, 'number' | 'status' | 'sharedAt'>

/** Researchers write and share; what leaves the programme for good is the lead's word. */
export function mayTake(step: Step, actor: Actor): boolean {
  return step === 'share' ? holds(actor, 'researcher', 'lead') : holds(actor, 'lead')
}

/** `versions` are all of the document's. */
export function isPossible(step: Step, version: Mark, versions: Mark[]): boolean {
  if (isSuperseded(version, versions)) return false
  switch (step) {
    case 'share':
      return version.status === 'draft'
    case 'approve':
      return (
        version.status === 'preliminary' ||
        (version.status === 'draft' && isSeen(version, versions))
      )
    case 'deliver':
      return version.status === 'approved' || version.status === 'scheduled'
    case 'unschedule':
      return version.status === 'scheduled'
  }
}

export function stepsFor(actor: Actor, version: Mark, versions: Mark[]): Step[] {
  return steps.filter((step) => mayTake(step, actor) && isPossible(step, version, versions))
}

/**
 * A document is preliminary once before it is approved. A later version, which mends what the unit
 * has seen already, need not be.
 */
function isSeen({ number }: Mark, versions: Mark[]): boolean {
  return versions.some(
    (other) => other.number < number && (other.sharedAt !== null || isDelivered(other.status)),
  )
}
