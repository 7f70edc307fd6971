import type { ErrorCode } from '../src/errors.ts'

const codes: readonly ErrorCode[] = [
  'unavailable',
  'unexpected',
  'too_many_requests',
  'teams_silent',
]

/** Whether what was refused goes away by itself, so that the same is worth asking for again. */
export function mayPass(refusal: ErrorCode): boolean {
  return codes.includes(refusal)
}
