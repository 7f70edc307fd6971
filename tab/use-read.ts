import { useCallback, useEffect, useState } from 'react'
import type { ErrorCode } from '../src/errors.ts'
import { codeOf, read } from './api.ts'

export interface Reading<Answer> {
  /** What was read last, also when reading it again has failed. */
  data: Answer | undefined
  refusal: ErrorCode | undefined
  reload: () => void
}

/** Reads a page of the API, and again when asked to. What was read stays until the new has come. */
export function useRead<Answer>(path: string): Reading<Answer> {
  const [result, setResult] = useState<{ path: string; data?: Answer; refusal?: ErrorCode }>()
  const [round, setRound] = useState(0)
  const reload = useCallback(() => setRound((was) => was + 1), [])

  useEffect(() => {
    let isCurrent = true
    read<Answer>(path).then(
      (data) => isCurrent && setResult({ path, data }),
      (error: unknown) =>
        isCurrent &&
        setResult((was) => ({
          path,
          refusal: codeOf(error),
          ...(was?.path === path && was.data !== undefined ? { data: was.data } : {}),
        })),
    )
    return () => {
      isCurrent = false
    }
  }, [path, round])

  const current = result?.path === path ? result : undefined
  return { data: current?.data, refusal: current?.refusal, reload }
}
