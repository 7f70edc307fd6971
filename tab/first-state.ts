import type { LiveState } from '../src/reads/live.ts'

/*
 * What a seminar shows, as the server was asked while the scripts were still on their way. It fills
 * the first view until the socket, which is always newer, has said something.
 */

interface FirstState {
  seminarId: string
  asked: Promise<LiveState | undefined>
  /** Once it has come. */
  state: LiveState | undefined
}

let first: FirstState | undefined

/** Undefined for what is asked means that nothing came of it; the socket finds out why. */
export function awaitFirstState(seminarId: string, asked: Promise<LiveState | undefined>): void {
  first = { seminarId, asked, state: undefined }
  void note(first)
}

async function note(awaited: FirstState): Promise<void> {
  awaited.state = await awaited.asked
}

/** What is there to show at once. */
export function firstStateOf(seminarId: string): LiveState | undefined {
  return first?.seminarId === seminarId ? first.state : undefined
}

/** The same when it comes. It is taken: the next view of this seminar would show what was. */
export async function takeFirstState(seminarId: string): Promise<LiveState | undefined> {
  const taken = first?.seminarId === seminarId ? first.asked : undefined
  first = undefined
  return taken
}
