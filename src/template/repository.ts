import { alphabetical } from '../alphabetical.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../errors.ts'
import type { LocalText } from '../language.ts'
import type { SeminarKind } from '../seminar/seminar.ts'
import type { OwnTemplate } from './template.ts'

interface TemplateRow extends Pick<OwnTemplate, 'id' | 'kind' | 'title' | 'steps'> {
  programmeId: string
  isRemoved: boolean
  seminarKind: SeminarKind | null
}

const selectTemplate = `
  select id, programme_id as "programmeId", kind, title, seminar_kind as "seminarKind", steps,
         is_removed as "isRemoved"
  from templates`

/** By their names, as they are listed. */
export async function listTemplates(db: Database, programmeId: string): Promise<OwnTemplate[]> {
  const { rows } = await db.query<TemplateRow>(
    `${selectTemplate} where programme_id = $1 and not is_removed order by id`,
    [programmeId],
  )
  return rows.map(templateFrom).sort((one, other) => alphabetical(one.title.sv, other.title.sv))
}

export async function findTemplate(
  db: Database,
  templateId: string,
): Promise<{ programmeId: string; isRemoved: boolean; template: OwnTemplate } | undefined> {
  const { rows } = await db.query<TemplateRow>(`${selectTemplate} where id = $1`, [templateId])
  if (!rows[0]) return undefined
  const { programmeId, isRemoved } = rows[0]
  return { programmeId, isRemoved, template: templateFrom(rows[0]) }
}

/** Another programme's is not found, and neither is one that has been removed. */
export async function getTemplate(
  db: Database,
  programmeId: string,
  templateId: string,
): Promise<OwnTemplate> {
  const found = await findTemplate(db, templateId)
  if (found?.programmeId !== programmeId || found.isRemoved)
    throw new AppError('not_found', { templateId })
  return found.template
}

export async function countTemplates(db: Database, programmeId: string): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*) as count from templates where programme_id = $1 and not is_removed',
    [programmeId],
  )
  return rows[0]!.count
}

/** Those who add templates take turns, so that a file comes in once and there is room for it. */
export async function holdTemplates(db: Database, programmeId: string): Promise<void> {
  await db.query('select 1 from programmes where id = $1 for no key update', [programmeId])
}

export async function isImported(
  db: Database,
  programmeId: string,
  importId: string,
): Promise<boolean> {
  const { rows } = await db.query(
    'select 1 from templates where programme_id = $1 and import_id = $2 limit 1',
    [programmeId, importId],
  )
  return rows.length > 0
}

export async function saveTemplate(
  db: Database,
  programmeId: string,
  template: OwnTemplate,
  importId?: string,
): Promise<void> {
  const { id, kind, title, steps } = template
  const seminarKind = template.kind === 'seminar' ? template.seminarKind : null
  await db.query(
    `insert into templates (id, programme_id, kind, title, seminar_kind, steps, import_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      programmeId,
      kind,
      JSON.stringify(title),
      seminarKind,
      JSON.stringify(steps),
      importId ?? null,
    ],
  )
}

export async function saveTitle(db: Database, templateId: string, title: LocalText): Promise<void> {
  await db.query('update templates set title = $2 where id = $1', [
    templateId,
    JSON.stringify(title),
  ])
}

/** Nothing of what was in it is kept. */
export async function emptyTemplate(db: Database, templateId: string): Promise<void> {
  await db.query(
    `update templates set is_removed = true, title = '{"sv":""}', steps = '[]' where id = $1`,
    [templateId],
  )
}

function templateFrom({ id, kind, title, steps, seminarKind }: TemplateRow): OwnTemplate {
  const common = { id, title, steps }
  return kind === 'seminar'
    ? { ...common, kind, seminarKind: seminarKind! }
    : { ...common, kind: 'steps' }
}
