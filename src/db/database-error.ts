import { DatabaseError } from 'pg'
import { AppError } from '../errors.ts'

/**
 * What a statement that failed is to throw. One that the database refused is a bug and stays what
 * it is, but without the values that the engine quotes, since they may be personal.
 */
export function explained(error: unknown): unknown {
  if (isConnectionLoss(error)) return new AppError('unavailable', error)
  if (!(error instanceof DatabaseError)) return error
  if (unavailable.test(error.code ?? '')) return new AppError('unavailable', error)
  delete error.detail
  delete error.where
  return error
}

/** Anything but an answer from the database, or a value that the driver could not send. */
export function isConnectionLoss(error: unknown): boolean {
  return !(error instanceof DatabaseError || error instanceof TypeError)
}

/** Connection trouble, full, shutting down, and what gave up while it waited. Not 08P01: a bug. */
const unavailable = /^(08\d..|53...|57P..|57014|55P03|25P0[34])$/
