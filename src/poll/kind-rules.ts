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
}
