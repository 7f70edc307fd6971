/**
 * What processes tell each other of who is in their rooms. Each process numbers what it tells of
 * comings and goings, so that another notices when it has missed something.
 */
export type PresenceNotice = { from: string } & (
  | Moved
  /** All who are here follow in so many notices; forget what came before. */
  | { kind: 'whole'; number: number; parts: number }
  /** The process lives, and this is the number of the last it has told. */
  | { kind: 'alive'; number: number }
  /** Wants to be told the whole, by one process or by every. */
  | { kind: 'ask'; whom: string }
  /** Stops, and its people leave. */
  | { kind: 'bye' }
)

export interface Moved {
  kind: 'came' | 'went'
  number: number
  seminarId: string
  personIds: string[]
}

/** In `ask`. */
export const everyProcess = 'all'

/** So many ids stay below the 8 000 bytes that a NOTIFY may carry. */
export const mostPeoplePerNotice = 200

export function writtenNotice(notice: PresenceNotice): string {
  return wordsOf(notice).join(' ')
}

export function readNotice(text: string): PresenceNotice {
  const [from, kind, first, second, ...personIds] = text.split(' ') as [string, ...string[]]
  const number = Number(first)
  switch (kind) {
    case 'whole':
      return { from, kind, number, parts: Number(second) }
    case 'alive':
      return { from, kind, number }
    case 'ask':
      return { from, kind, whom: first! }
    case 'bye':
      return { from, kind }
    default:
      return { from, kind: kind as Moved['kind'], number, seminarId: second!, personIds }
  }
}

function wordsOf(notice: PresenceNotice): (string | number)[] {
  const { from, kind } = notice
  switch (notice.kind) {
    case 'whole':
      return [from, kind, notice.number, notice.parts]
    case 'alive':
      return [from, kind, notice.number]
    case 'ask':
      return [from, kind, notice.whom]
    case 'bye':
      return [from, kind]
    default:
      return [from, kind, notice.number, notice.seminarId, ...notice.personIds]
  }
}
