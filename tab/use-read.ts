import { useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../src/errors.ts'
import { codeOf, read } from './api.ts'

export interface Reading<Answer> {
  /** What was read last, also when reading it again has failed. */
  data: Answer | undefined
  refusal: ErrorCode | undefined
  reload: () => void
}

/** Reads a page of the API, and again when asked to. */
export function useRead<Answer>(path: string): Reading<Answer> {
  const [result, setResult] = useState<{ path: string; data?: Answer; refusal?: ErrorCode }>()
  const latest = useRef(0)

  const reload = useCallback(() => {
    latest.current += 1
    const mine = latest.current
    read<Answer>(path).then(
      (data) => mine === latest.current && setResult({ path, data }),
      (error: unknown) =>
        mine === latest.current &&
        setResult((was) => ({
          ...(was?.path === path ? was : { path }),
          refusal: codeOf(error),
        })),
    )
  }, [path])
  useEffect(reload, [reload])

  const current = result?.path === path ? result : undefined
  return { data: current?.data, refusal: current?.refusal, reload }
}
