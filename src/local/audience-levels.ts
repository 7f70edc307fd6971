import type { Level } from '../group/group.ts'

/** How an audience is spread over the governance chain: forty people make groups that may be shown. */
const spread: Level[] = ['employee', 'manager', 'elected', 'employee', 'union', 'manager']

/** From where each of them speaks; the same next time, so that a seminar's questions go together. */
export function levelAt(place: number): Level {
  return spread[place % spread.length]!
}
