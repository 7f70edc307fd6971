import { useState } from 'react'
import type { AskedQuestion } from '../../src/reads/live.ts'

/** The question that has been answered in writing since this screen was opened, the last one of them. */
export function useNewAnswer(questions: AskedQuestion[]): AskedQuestion | undefined {
  const written = questions.filter(({ answer }) => answer)
  const ids = written.map(({ id }) => id)
  const [known, setKnown] = useState<{ ids: string[]; newest?: string | undefined }>({ ids })
  if (ids.join() !== known.ids.join()) {
    const newest = ids.find((id) => !known.ids.includes(id)) ?? known.newest
    setKnown({ ids, newest })
  }
  return written.find(({ id }) => id === known.newest)
}
