import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Refusal } from '../reads/programme.ts'

/** The one place where an error becomes an HTTP answer. What is a bug is logged, and says nothing. */
export function sendError(
  error: FastifyError | AppError,
  req: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const refusal = error instanceof AppError ? error : fromFastify(error)
  if (refusal.status >= 500) req.log.error({ error }, 'request failed')
  const retryAfter = retryAfterSeconds[refusal.status]
  if (retryAfter) reply.header('retry-after', String(retryAfter))
  const body: Refusal = { error: refusal.code, requestId: req.id }
  return reply.code(refusal.status).send(body)
}

/** When to come back, for what passes by itself. */
const retryAfterSeconds: Record<number, number> = { 429: 30, 503: 2 }

/** Fastify's own refusals: a body too large, not JSON, too many requests. */
function fromFastify({ statusCode }: FastifyError): AppError {
  if (statusCode === 413) return new AppError('file_too_large')
  if (statusCode === 429) return new AppError('too_many_requests')
  if (statusCode !== undefined && statusCode < 500) return new AppError('invalid_input')
  return new AppError('unexpected')
}
