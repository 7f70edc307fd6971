import type { JointAnswer } from '../../src/answer/answer.ts'

/** What the unit says, before anybody has said what may be quoted of it. */
export interface Said {
  findings: JointAnswer['findings']
  remark: string
  /** An address where it can be looked up, or nothing. */
  evidence: string
}

/** All that the unit says in words of its own. */
export function wordsOf({ findings, remark }: Said): string[] {
  return [...findings.map(({ comment }) => comment ?? ''), remark]
}
