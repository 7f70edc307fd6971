import type { Database } from '../db/database.ts'

export interface SeminarMeeting {
  startsAt: Date
  endsAt: Date
  /** Opens the meeting in Teams. */
  meetingUrl: string
  /** Opens the event in the calendar of whoever had it made; undefined for one booked by hand. */
  calendarUrl?: string | undefined
}

export async function findMeeting(
  db: Database,
  seminarId: string,
): Promise<SeminarMeeting | undefined> {
  const { rows } = await db.query<SeminarMeeting & { calendarUrl: string | null }>(
    `select starts_at as "startsAt", ends_at as "endsAt", meeting_url as "meetingUrl",
            calendar_url as "calendarUrl"
     from meetings where seminar_id = $1`,
    [seminarId],
  )
  return rows[0] && { ...rows[0], calendarUrl: rows[0].calendarUrl ?? undefined }
}

/** The latest counts. */
export async function saveMeeting(
  db: Database,
  seminarId: string,
  meeting: Omit<SeminarMeeting, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string },
): Promise<void> {
  const { startsAt, endsAt, meetingUrl, calendarUrl } = meeting
  await db.query(
    `insert into meetings (seminar_id, starts_at, ends_at, meeting_url, calendar_url)
     values ($1, $2, $3, $4, $5)
     on conflict (seminar_id) do update
       set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
           meeting_url = excluded.meeting_url, calendar_url = excluded.calendar_url`,
    [seminarId, startsAt, endsAt, meetingUrl, calendarUrl ?? null],
  )
}
