import { useEffect, useState } from 'react'
import type { Answered } from '../../src/reads/seminar.ts'
import { read } from '../api.ts'

/** The questions that this person has answered. Read again when they go from one to another. */
export function useAnswered(
  seminarId: string,
  isLive: boolean,
  chosenId: string | undefined,
): ReadonlySet<string> {
  const [seen, setSeen] = useState<{ at: string | undefined; pollIds: ReadonlySet<string> }>()

  useEffect(() => {
    if (!isLive) return undefined
    let isCurrent = true
    read<Answered>(`/api/seminars/${seminarId}/answered`).then(
      ({ pollIds }) => isCurrent && setSeen({ at: chosenId, pollIds: new Set(pollIds) }),
      () => undefined, // the list then says what it said before
    )
    return () => {
      isCurrent = false
    }
  }, [seminarId, isLive, chosenId])

  return seen?.pollIds ?? nothing
}

const nothing: ReadonlySet<string> = new Set()
