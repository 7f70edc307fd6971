import type { QuestionResults, QuestionSummary } from '../../src/reads/results.ts'
import { read } from '../api.ts'

/** The results of those questions that have any. One after the other: a file is worth waiting for. */
export async function readChosen(questions: QuestionSummary[]): Promise<QuestionResults[]> {
  const results: QuestionResults[] = []
  for (const { pollId, hasResults } of questions) {
    if (hasResults) results.push(await read<QuestionResults>(`/api/polls/${pollId}/results`))
  }
  return results
}
