import { useState } from 'react'
import type { QuestionResults, ResultsOverview } from '../../src/reads/results.ts'
import { WatchUnits } from '../comparison/watch-units.tsx'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { type Choice, everything } from '../results/choice.ts'
import { QuestionPage } from '../results/question-page.tsx'
import { QuestionsPage } from '../results/questions-page.tsx'
import { useRead } from '../use-read.ts'

/** For researchers and the lead: what the questions of all seminars have come to. */
export function ResultsView({ pollId }: { pollId: string | undefined }) {
  const [choice, setChoice] = useState(everything) // still there when they come back from a question
  if (pollId) return <Question key={pollId} pollId={pollId} />
  return <Questions choice={choice} onChoose={setChoice} />
}

function Questions({ choice, onChoose }: { choice: Choice; onChoose: (choice: Choice) => void }) {
  const { data, refusal, reload } = useRead<ResultsOverview>('/api/results')
  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  return (
    <Page>
      <QuestionsPage overview={data} choice={choice} onChoose={onChoose} />
    </Page>
  )
}

function Question({ pollId }: { pollId: string }) {
  const { data, refusal, reload } = useRead<QuestionResults>(`/api/polls/${pollId}/results`)
  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  return (
    <Page>
      <QuestionPage results={data} />
      <WatchUnits onChange={reload} />
    </Page>
  )
}
