import { z } from 'zod'
import { AppError } from '../errors.ts'
import { mostSlidePictureBytes, pictureIn } from '../picture/picture.ts'
import type { PictureContent } from '../picture/read-picture.ts'
import type { PollDesign } from '../poll/poll.ts'
import { seminarKinds } from '../seminar/seminar.ts'
import { stepDesign } from '../step/design-input.ts'
import { pictureIdsIn, withPictureIds } from '../step/slide-pictures.ts'
import { mostSteps, type StepDesign } from '../step/step.ts'
import { localText } from '../text-input.ts'
import { mostTemplates, type OwnTemplate, type TemplateContent } from './template.ts'

/** How templates travel between programmes: what has been written, and nothing that came of it. */
export interface TemplateFile {
  format: typeof format
  version: typeof version
  templates: TemplateContent[]
  /** Those on the slides, in base64, under numbers of their own. */
  pictures: { id: string; data: string }[]
}

const format = 'tillkom-templates'
/** To be raised when a file is written that older versions of the product would misread. */
const version = 1

/** Of whole seminars, with one on every slide. */
const mostPictures = 200
/** As the file is saved, with its lines; what is imported may be a little more. */
const mostFileBytes = 20_000_000

const title = localText(200)
const steps = z.array(stepDesign).min(1).max(mostSteps)

const mark = z.object({ format: z.literal(format), version: z.int().positive() })

const content: z.ZodType<TemplateFile> = z.object({
  format: z.literal(format),
  version: z.literal(version),
  templates: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('steps'), title, steps }),
        z.strictObject({
          kind: z.literal('seminar'),
          title,
          seminarKind: z.enum(seminarKinds),
          steps: z.array(stepDesign).max(mostSteps),
        }),
      ]),
    )
    .min(1)
    .max(mostTemplates),
  pictures: z
    .array(
      z.object({ id: z.uuid().toLowerCase(), data: z.base64().max(mostSlidePictureBytes * 2) }),
    )
    .max(mostPictures),
})

/** `pictures` are those that the templates show. */
export function templateFile(
  templates: OwnTemplate[],
  pictures: ReadonlyMap<string, PictureContent>,
): TemplateFile {
  const shown = pictureIdsIn(templates.flatMap(({ steps }) => steps))
  const numbers = new Map(shown.map((id, index) => [id, numberedId(index + 1)]))
  return {
    format,
    version,
    templates: templates.map((template) => contentOf(template, (id) => numbers.get(id)!)),
    pictures: shown.map((id) => ({
      id: numbers.get(id)!,
      data: Buffer.from(pictures.get(id)!.bytes).toString('base64'),
    })),
  }
}

/**
 * Nobody saves a file that could not be imported again. Asked before the pictures are read, since
 * they are what takes the room.
 */
export function requireRoomForPictures(pictures: { count: number; bytes: number }): void {
  const inBase64 = (pictures.bytes / 3) * 4
  if (pictures.count > mostPictures || inBase64 > mostFileBytes) {
    throw new AppError('templates_too_large')
  }
}

/** The same of the whole file. */
export function requireImportable(file: TemplateFile): void {
  if (Buffer.byteLength(JSON.stringify(file, null, 2)) > mostFileBytes) {
    throw new AppError('templates_too_large')
  }
}

/** What is in a file that somebody has brought; refused in words that say what is wrong with it. */
export function templatesIn(file: unknown): TemplateFile {
  const marked = mark.safeParse(file)
  if (!marked.success) throw new AppError('template_file_unknown')
  if (marked.data.version > version) throw new AppError('template_file_newer')
  const read = content.safeParse(file)
  if (!read.success) throw new AppError('template_file_damaged', read.error.issues)
  const { templates, pictures } = read.data
  const brought = new Set(pictures.map(({ id }) => id))
  const shown = pictureIdsIn(templates.flatMap(({ steps }) => steps))
  if (!shown.every((id) => brought.has(id))) throw new AppError('template_file_damaged')
  return read.data
}

/** A picture that came in a file is read as strictly as one that somebody has chosen. */
export function broughtPictures({ pictures }: TemplateFile): Map<string, PictureContent> {
  return new Map(pictures.map(({ id, data }) => [id, pictureIn(Buffer.from(data, 'base64'))]))
}

/** Has the shape of an id, and says nothing but its number. */
function numberedId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

function contentOf(
  { title, steps: written, ...template }: OwnTemplate,
  pictureId: (id: string) => string,
): TemplateContent {
  const common = {
    title,
    steps: written.map((step) => withPictureIds(withPlainIds(step), pictureId)),
  }
  return template.kind === 'seminar'
    ? { kind: 'seminar', seminarKind: template.seminarKind, ...common }
    : { kind: 'steps', ...common }
}

/** Options are named by their place, so that nothing in the file leads back to where it was made. */
function withPlainIds(step: StepDesign): StepDesign {
  return step.kind === 'poll' ? { ...step, poll: pollWithPlainIds(step.poll) } : step
}

function pollWithPlainIds(poll: PollDesign): PollDesign {
  switch (poll.kind) {
    case 'choice':
    case 'ranking':
    case 'allocation':
      return { ...poll, options: byPlace('o', poll.options) }
    case 'scale':
      return { ...poll, statements: byPlace('o', poll.statements) }
    case 'polarity':
      return { ...poll, rows: byPlace('r', poll.rows) }
    default:
      return poll
  }
}

function byPlace<Item extends { id: string }>(letter: string, items: Item[]): Item[] {
  return items.map((item, index) => ({ ...item, id: `${letter}${index + 1}` }))
}
