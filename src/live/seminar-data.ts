import type { Count } from '../ballot/ballot.ts'
import type { Remark } from '../ballot/remark-repository.ts'
import type { AskedBefore } from '../comparison/asked-before.ts'
import type { GroupData } from '../group/group-view.ts'
import type { Heading } from '../heading/repository.ts'
import type { Poll } from '../poll/poll.ts'
import type { QuestionsData } from '../question/questions-view.ts'
import type { ReactionCounts } from '../reaction/reaction.ts'
import type { Seminar } from '../seminar/seminar.ts'
import type { PresentByUnit } from './units-present.ts'

/** Everything that a screen of a seminar is made from, as it is stored. */
export interface SeminarData {
  seminar: Seminar
  /** Those of the whole agenda. */
  polls: Poll[]
  threshold: number
  /** Of the poll of the current step. */
  count: Count
  remarks: Remark[]
  /** Of the current step, where people ask. */
  asked?: QuestionsData | undefined
  /** Of those who are here; for the facilitator. */
  byUnit?: PresentByUnit | undefined
  /** As they were counted last. */
  reactions?: ReactionCounts | undefined
  /** By box: of the polls that are answered at people's own pace. */
  paced?: ReadonlyMap<string, Count> | undefined
  /** That free texts have been put under; of all polls, in order. */
  headings: Heading[]
  /** By box: of all polls' earlier rounds, which are sealed and never change. */
  earlier: ReadonlyMap<string, Count>
  /** What was written in those rounds. */
  earlierTexts?: Remark[] | undefined
  /** By box: of the polls that are shown by group. */
  groups: ReadonlyMap<string, GroupData>
  /** By poll: what the kickoff answered to the same question. */
  before?: ReadonlyMap<string, AskedBefore> | undefined
  present: number
  /** The same with all who share a screen, as they say themselves. */
  people: number
  now: Date
}

/** What one poll is shown from. */
export type PollData = Pick<
  SeminarData,
  'count' | 'remarks' | 'headings' | 'threshold' | 'earlier' | 'earlierTexts' | 'groups' | 'before'
>
