/** Why Microsoft Graph did not do what we asked; keys of `t.graph.failure`, which says what to do. */
export type GraphFailure =
  | 'notSetUp'
  | 'consentMissing'
  | 'licenceMissing'
  | 'appNotInstalled'
  | 'notAllowed'
  | 'busy'
  | 'down'
  | 'refused'

/** Nothing that Graph does is needed for a seminar, so a failure is an answer and not an error. */
export type Outcome<Done> =
  | { done: Done }
  | {
      failure: GraphFailure
      /** How long Graph has asked us to wait. */
      retryAfterMs?: number
    }

/** Thrown and caught inside `src/graph`. What Graph said is kept for the log, not for people. */
export class GraphError extends Error {
  override readonly name = 'GraphError'
  readonly failure: GraphFailure
  readonly retryAfterMs: number | undefined

  constructor(failure: GraphFailure, cause?: unknown, retryAfterMs?: number) {
    super(failure, { cause })
    this.failure = failure
    this.retryAfterMs = retryAfterMs
  }
}

/** Carries `work` out; a failure that we know becomes an answer, anything else is a bug. */
export async function outcomeOf<Done>(work: () => Promise<Done>): Promise<Outcome<Done>> {
  try {
    return { done: await work() }
  } catch (error) {
    if (!(error instanceof GraphError)) throw error
    const { failure, retryAfterMs } = error
    return { failure, ...(retryAfterMs !== undefined && { retryAfterMs }) }
  }
}
