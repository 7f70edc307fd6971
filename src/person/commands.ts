import { requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import { AppError } from '../errors.ts'
import type { CommandInput } from '../protocol.ts'
import { countLeads, findProgrammeOfPerson, holdPeople, takeOut } from './repository.ts'
import { savePeople } from './save-people.ts'

/** All or none, so that a list with a mistake in it can be mended and sent again. */
export async function save(
  context: CommandContext,
  { people }: CommandInput<'person.save'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead')
  await holdPeople(db, actor.programmeId)
  await savePeople(context, people)
  await requireLead(context)
  return { rooms: [], people: people.map(({ personId }) => personId) }
}

/** With effect at once. What the person has answered is nobody's, and stays. */
export async function remove(
  context: CommandContext,
  { personId }: CommandInput<'person.remove'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead')
  await holdPeople(db, actor.programmeId)
  if ((await findProgrammeOfPerson(db, personId)) !== actor.programmeId) {
    throw new AppError('not_found')
  }
  await takeOut(db, personId)
  await requireLead(context)
  return { rooms: [], people: [personId] }
}

async function requireLead({ db, actor }: CommandContext): Promise<void> {
  if ((await countLeads(db, actor.programmeId)) === 0) throw new AppError('last_lead')
}
