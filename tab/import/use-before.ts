import { useEffect, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { codeOf, read } from '../api.ts'
import type { Before } from './import-draft.ts'

/** Reads the version that a new one is to be compared with; none for a new document. */
export function useBefore(versionId: string | undefined): {
  before: Before | undefined
  refusal: ErrorCode | undefined
  isReading: boolean
} {
  const [result, setResult] = useState<{ of: string; before?: Before; refusal?: ErrorCode }>()

  useEffect(() => {
    if (versionId === undefined) return undefined
    let isWanted = true
    read<FeedbackView>(`/api/feedback/${versionId}`).then(
      (view) => isWanted && setResult({ of: versionId, before: beforeFrom(view) }),
      (error: unknown) => isWanted && setResult({ of: versionId, refusal: codeOf(error) }),
    )
    return () => {
      isWanted = false
    }
  }, [versionId])

  const current = result?.of === versionId ? result : undefined
  return {
    before: current?.before,
    refusal: current?.refusal,
    isReading: versionId !== undefined && !current,
  }
}

function beforeFrom({ number, findings }: FeedbackView): Before {
  return {
    number,
    findings: findings.flatMap(({ key, heading, body }) =>
      key === undefined ? [] : [{ key, heading, body }],
    ),
  }
}
