import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseError } from 'pg'
import { AppError } from '../errors.ts'
import { retryCount } from '../metrics/metrics.ts'

const mostTries = 5
const shortestWaitMs = 10

/**
 * Carries a whole transaction out again when the database gave it up in favour of another one: a
 * deadlock, two that could not have come after each other, or two that added the same row, as when
 * a request is sent again before the first has been answered. Nothing of it was stored then, so
 * `transaction` must do nothing that is left behind but what it stores.
 */
export async function againWhenGivenUp<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction()
    } catch (error) {
      // Whoever looks again sees the other's row; whoever does not has made a mistake of their own.
      const mayTryAgain = wasGivenUp(error) || (wasOutrun(error) && tries === 1)
      if (!mayTryAgain) throw error
      if (tries === mostTries) throw new AppError('unavailable', error)
      retryCount()
      await pause(shortestWaitMs * 2 ** tries * Math.random()) // so that they don't meet again
    }
  }
}

function wasGivenUp(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01')
}

function wasOutrun(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '23505'
}
