import type { Count } from '../ballot/ballot.ts'

/** What every kind of poll knows: how an answer is counted, and what a count looks like. */
export interface KindRules<Settings, Given, Kept, Picture> {
  /** The field that only its answers have. */
  answeredBy: string
  /** Refuses an answer that does not fit the poll. */
  marksOf(settings: Settings, answer: Given): string[]
  /** The answer that marks and remark were made from. */
  answerFrom(settings: Settings, marks: string[], remark: string | undefined): Kept
  /** Of a count that may be shown; undefined when too few of those who answered took a stand. */
  pictureOf(settings: Settings, count: Count, threshold: number): Picture | undefined
  /**
   * How many stand behind each part of the picture, where that is not all who answered: those who
   * took a stand in a row, say. Left out where answers are people's own words, which are never
   * shown by group: they point back at people, and in a small group more so.
   */
  sizesOf?(settings: Settings, count: Count): number[]
}
