import { getBox, listBallots, sealBox } from '../ballot/repository.ts'
import type { GroupContext } from '../context.ts'
import { mayBeGrouped } from '../poll/kinds.ts'
import type { Poll } from '../poll/poll.ts'
import { getProgramme, listUnits } from '../programme/repository.ts'
import { forgetUnsaidWords } from '../word/said.ts'
import { groupsToKeep, type PlacedBallot } from './keep-groups.ts'
import { originFrom, originKey } from './origin-tag.ts'
import { saveGroups } from './repository.ts'

/**
 * Closes what a poll's box holds for good. The groups that may be shown are counted while it can
 * still be told which they are; all others, and who belonged to them, are forgotten. Since this is
 * done once for each box, nothing can be learnt from how a group has changed.
 */
export async function sealPoll(
  { db, ballotKey, randomBelow }: GroupContext,
  poll: Poll,
  seminar: { programmeId: string; unitId?: string | undefined },
): Promise<void> {
  if (mayBeGrouped(poll)) {
    const [ballots, { threshold }, units] = await Promise.all([
      readPlacedBallots(db, poll.boxId, ballotKey),
      getProgramme(db, seminar.programmeId),
      seminar.unitId === undefined ? listUnits(db, seminar.programmeId) : [], // one is no groups
    ])
    const shuffled = <Item>(items: Item[]) => inRandomOrder(items, randomBelow)
    await saveGroups(db, poll.boxId, groupsToKeep(poll, ballots, units, threshold, shuffled))
  }
  await sealBox(db, poll.boxId)
  await forgetUnsaidWords(db, poll)
}

async function readPlacedBallots(
  db: GroupContext['db'],
  boxId: string,
  ballotKey: string,
): Promise<PlacedBallot[]> {
  const { salt } = await getBox(db, boxId)
  const key = salt && originKey(salt, ballotKey)
  const ballots = await listBallots(db, boxId)
  return ballots.map(({ marks, origin }) => ({
    marks,
    ...(origin && key && originFrom(origin, key)),
  }))
}

function inRandomOrder<Item>(items: Item[], randomBelow: (n: number) => number): Item[] {
  const left = [...items]
  return items.map(() => left.splice(randomBelow(left.length), 1)[0]!)
}
