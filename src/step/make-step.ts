import { saveBox } from '../ballot/repository.ts'
import type { CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import { savePoll } from '../poll/repository.ts'
import { saveStep } from '../seminar/repository.ts'
import { listOrder } from './repository.ts'
import { requirePictures } from './require-pictures.ts'
import { mostSteps, type Step, type StepDesign } from './step.ts'

/** Writes a new step last in the agenda. A question gets a poll and a ballot box of its own. */
export async function makeStep(
  { db, actor, newId, newSalt }: CommandContext,
  seminarId: string,
  id: string,
  design: StepDesign,
): Promise<void> {
  const { length } = await listOrder(db, seminarId)
  if (length >= mostSteps) throw new AppError('agenda_full')
  await requirePictures(db, actor.programmeId, [design])
  let pollId: string | undefined
  if (design.kind === 'poll') {
    pollId = newId()
    const box = { id: newId(), salt: newSalt() }
    await saveBox(db, box)
    await savePoll(db, {
      ...design.poll,
      id: pollId,
      seminarId,
      boxId: box.id,
      phase: 'draft',
      isSealed: false,
    })
  }
  await saveStep(db, seminarId, length, stepFrom(id, design, pollId))
}

export function stepFrom(id: string, design: StepDesign, pollId: string | undefined): Step {
  if (design.kind !== 'poll') return { ...design, id }
  return { kind: 'poll', id, notes: design.notes, pollId: pollId! }
}
