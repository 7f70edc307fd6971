import type { groups } from '../../src/i18n/sv/groups.ts'
import type { results } from '../../src/i18n/sv/results.ts'
import { type Grouping, levels } from '../../src/group/group.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { GroupView, PollView } from '../../src/reads/live.ts'
import type { AskedTime } from '../../src/reads/results.ts'
import type { AskedOnce } from '../components/rounds-of.ts'
import { groupName } from '../groups/group-name.ts'

/** One time that a question was asked, with what it is called beside the others. */
export interface NamedTime extends AskedOnce {
  time: AskedTime
}

/** The number of the round is told only where there is another round to mistake it for. */
export function namedTimes(times: AskedTime[], language: Language, r: typeof results): NamedTime[] {
  return times.map((time) => {
    const { seminar, poll } = time
    const isAskedAgain = times.some((other) => other !== time && other.seminar.id === seminar.id)
    const title = textIn(seminar.title, language)
    return { name: isAskedAgain ? r.round(title, poll.round) : title, poll, time }
  })
}

/** A group, and what it answered each time that it can be shown. */
export interface GroupOverTime {
  key: string
  name: string
  times: AskedOnce[]
}

/**
 * The groups of all times, each with its own. A letter is of one time only, so a unit without a name
 * is never laid beside itself.
 */
export function groupsOverTime(
  times: NamedTime[],
  grouping: Grouping,
  { g, language }: { g: typeof groups; language: Language },
): GroupOverTime[] {
  const groups = new Map<string, GroupOverTime>()
  for (const [index, { name, poll, time }] of times.entries()) {
    const view = time.groupings.find((each) => each.grouping === grouping)
    for (const group of view?.groups ?? []) {
      const isLettered = group.letter !== undefined && times.length > 1
      const key = isLettered ? `${index}:${group.key}` : group.key
      const plain = groupName(group, { grouping }, g)
      const groupNamed = isLettered ? `${plain} (${name})` : plain
      const of = groups.get(key) ?? { key, name: groupNamed, times: [] }
      of.times.push({ name, poll: pollOfGroup(poll, group, groupNamed, language) })
      groups.set(key, of)
    }
  }
  const order: readonly string[] = levels
  const all = [...groups.values()]
  if (grouping !== 'level') return all
  return all.sort((one, other) => placeIn(order, one.key) - placeIn(order, other.key))
}

/** Those who have not said come last. */
function placeIn(order: readonly string[], key: string): number {
  const place = order.indexOf(key)
  return place < 0 ? order.length : place
}

/** The question as this group answered it; named after it, since that is what its picture is called. */
export function pollOfGroup(
  poll: PollView,
  { answered, result }: Pick<GroupView, 'answered' | 'result'>,
  name: string,
  language: Language,
): PollView {
  return {
    ...poll,
    question: { sv: `${textIn(poll.question, language)} – ${name}` },
    answered,
    result,
    remarks: [],
  }
}
