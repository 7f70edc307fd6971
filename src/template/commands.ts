import { type Actor, requireRole } from '../actor.ts'
import type { Change, CommandContext } from '../context.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import { savePicture } from '../picture/repository.ts'
import { getPoll, listPolls } from '../poll/repository.ts'
import type { CommandInput } from '../protocol.ts'
import { getSeminar } from '../seminar/repository.ts'
import { requireFacilitator } from '../seminar/seminar.ts'
import { getStep } from '../step/repository.ts'
import { withPictureIds } from '../step/slide-pictures.ts'
import { designOf } from '../step/step.ts'
import {
  countTemplates,
  emptyTemplate,
  findTemplate,
  getTemplate,
  holdTemplates,
  isImported,
  saveTemplate,
  saveTitle,
} from './repository.ts'
import { broughtPictures, templatesIn } from './template-file.ts'
import { mostTemplates, type OwnTemplate } from './template.ts'

const nothingShown: Change = { rooms: [] }

/** Saves a step as it is written now, without its answers. The same id again saves nothing new. */
export async function saveStep(
  context: CommandContext,
  { templateId: id, stepId, title }: CommandInput<'template.saveStep'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead', 'facilitator')
  const { seminarId, step } = await getStep(db, stepId)
  requireFacilitator(await getSeminar(db, seminarId), actor)
  const poll = step.kind === 'poll' ? await getPoll(db, step.pollId) : undefined
  return save(context, { id, kind: 'steps', title, steps: [designOf(step, poll)] })
}

/** Saves a whole agenda as it is written now. */
export async function saveSeminar(
  context: CommandContext,
  { templateId: id, seminarId, title }: CommandInput<'template.saveSeminar'>,
): Promise<Change> {
  const { db, actor } = context
  requireRole(actor, 'lead', 'facilitator')
  const seminar = await getSeminar(db, seminarId)
  requireFacilitator(seminar, actor)
  const polls = new Map((await listPolls(db, seminarId)).map((poll) => [poll.id, poll]))
  const steps = seminar.steps.map((step) =>
    designOf(step, step.kind === 'poll' ? polls.get(step.pollId) : undefined),
  )
  return save(context, { id, kind: 'seminar', title, seminarKind: seminar.kind, steps })
}

export async function rename(
  { db, actor }: CommandContext,
  { templateId, title }: CommandInput<'template.rename'>,
): Promise<Change> {
  requireRole(actor, 'lead', 'facilitator')
  await getTemplate(db, actor.programmeId, templateId)
  await saveTitle(db, templateId, title)
  return nothingShown
}

/** What has been made from it stays. */
export async function remove(
  { db, actor }: CommandContext,
  { templateId }: CommandInput<'template.remove'>,
): Promise<Change> {
  requireRole(actor, 'lead', 'facilitator')
  const found = await findTemplate(db, templateId)
  if (found?.programmeId !== actor.programmeId) throw new AppError('not_found')
  await emptyTemplate(db, templateId)
  return nothingShown
}

/** Takes in all that is in a file, or nothing. The same `importId` twice is one import. */
export async function importFile(
  { db, actor, now, newId }: CommandContext,
  { importId, file }: CommandInput<'template.import'>,
): Promise<Change> {
  requireRole(actor, 'lead', 'facilitator')
  const read = templatesIn(file)
  const { templates } = read
  await holdTemplates(db, actor.programmeId)
  if (await isImported(db, actor.programmeId, importId)) return nothingShown
  await requireRoom(db, actor, templates.length)
  const pictureIds = new Map<string, string>()
  for (const [id, picture] of broughtPictures(read)) {
    pictureIds.set(id, newId())
    const saved = { ...picture, id: pictureIds.get(id)!, savedAt: now }
    await savePicture(db, actor.programmeId, saved)
  }
  for (const content of templates) {
    const steps = content.steps.map((step) => withPictureIds(step, (id) => pictureIds.get(id)!))
    await saveTemplate(db, actor.programmeId, { ...content, steps, id: newId() }, importId)
  }
  return nothingShown
}

async function save({ db, actor }: CommandContext, template: OwnTemplate): Promise<Change> {
  await holdTemplates(db, actor.programmeId)
  const known = await findTemplate(db, template.id)
  if (known && known.programmeId !== actor.programmeId) throw new AppError('not_found')
  if (!known) {
    await requireRoom(db, actor, 1)
    await saveTemplate(db, actor.programmeId, template)
  }
  return nothingShown
}

async function requireRoom(db: Database, { programmeId }: Actor, more: number): Promise<void> {
  const count = await countTemplates(db, programmeId)
  if (count + more > mostTemplates) throw new AppError('templates_full')
}
