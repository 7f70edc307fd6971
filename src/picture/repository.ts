import type { Database } from '../db/database.ts'
import type { PictureContent } from './read-picture.ts'

export async function findPicture(
  db: Database,
  pictureId: string,
): Promise<(PictureContent & { programmeId: string }) | undefined> {
  const { rows } = await db.query<PictureContent & { programmeId: string }>(
    'select programme_id as "programmeId", type, bytes from pictures where id = $1',
    [pictureId],
  )
  return rows[0]
}

/** By their ids. */
export async function listPictures(
  db: Database,
  pictureIds: string[],
): Promise<Map<string, PictureContent>> {
  const { rows } = await db.query<PictureContent & { id: string }>(
    'select id, type, bytes from pictures where id = any($1::uuid[])',
    [pictureIds],
  )
  return new Map(rows.map(({ id, type, bytes }) => [id, { type, bytes }]))
}

/** Of all of these together, in bytes. */
export async function sizeOfPictures(db: Database, pictureIds: string[]): Promise<number> {
  const { rows } = await db.query<{ bytes: number }>(
    `select coalesce(sum(octet_length(bytes)), 0)::float8 as bytes from pictures
     where id = any($1::uuid[])`,
    [pictureIds],
  )
  return rows[0]!.bytes
}

/** Only one that a step in the agenda shows: who sees the seminar sees its pictures, and no others. */
export async function findPictureOfSeminar(
  db: Database,
  seminarId: string,
  pictureId: string,
): Promise<PictureContent | undefined> {
  const { rows } = await db.query<PictureContent>(
    `select type, bytes from pictures where id = $2 and exists (
       select 1 from steps
       where seminar_id = $1 and not is_removed
         and $2::text in (content->'picture'->>'id', content->'presenter'->>'id')
     )`,
    [seminarId, pictureId],
  )
  return rows[0]
}

/** How many of these are the programme's own. */
export async function countPictures(
  db: Database,
  programmeId: string,
  pictureIds: string[],
): Promise<number> {
  const { rows } = await db.query<{ count: number }>(
    'select count(*) as count from pictures where programme_id = $1 and id = any($2::uuid[])',
    [programmeId, pictureIds],
  )
  return rows[0]!.count
}

export async function savePicture(
  db: Database,
  programmeId: string,
  { id, type, bytes, savedAt }: PictureContent & { id: string; savedAt: Date },
): Promise<void> {
  await db.query(
    `insert into pictures (id, programme_id, type, bytes, saved_at) values ($1, $2, $3, $4, $5)`,
    [id, programmeId, type, Buffer.from(bytes), savedAt.toISOString()],
  )
}

/** Those that nobody has put on a slide since, or that no slide has any more. */
export async function deleteUnusedPictures(
  db: Database,
  programmeId: string,
  savedBefore: Date,
): Promise<void> {
  await db.query(
    `delete from pictures p where programme_id = $1 and saved_at < $2
       and not exists (
         select 1 from steps s join seminars m on m.id = s.seminar_id
         where m.programme_id = $1
           and p.id::text in (s.content->'picture'->>'id', s.content->'presenter'->>'id')
       )
       and not exists (
         select 1 from templates t
         where t.programme_id = $1 and position(p.id::text in t.steps::text) > 0
       )`,
    [programmeId, savedBefore.toISOString()],
  )
}
