import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { delays } from '../on-all-screens.ts'
import { startOnCore } from '../processes.ts'
import type { CrowdAnswers, CrowdTask } from './crowd-protocol.ts'

/** So many sockets and the votes beside them stay below what a process may open. */
const mostPerCrowd = 5_000

/** All participants, in as many processes as they need. */
export class Crowds {
  readonly #crowds: { child: ChildProcess; tokens: string[]; first: number }[] = []
  readonly #size: number

  constructor(tokens: string[]) {
    this.#size = tokens.length
    for (let first = 0; first < tokens.length; first += mostPerCrowd) {
      const child = startOnCore(undefined, 'node', ['--import', 'tsx', program], { canTalk: true })
      this.#crowds.push({ child, tokens: tokens.slice(first, first + mostPerCrowd), first })
    }
  }

  async join(port: number, seminarId: string): Promise<{ tookMs: number }> {
    const took = await this.#ask(({ tokens }) => ({ do: 'join', port, seminarId, tokens }))
    return { tookMs: Math.max(...took.map(({ tookMs }) => tookMs)) }
  }

  async face(pollId: string): Promise<void> {
    await this.#ask(() => ({ do: 'face', pollId }))
  }

  /** Everybody votes, and every screen comes to show it. */
  async vote(pollId: string, withinMs: number) {
    const cast = await this.#ask(({ first }) => ({ do: 'vote', pollId, withinMs, first }))
    const votes = cast.flatMap((each) => each.votes)
    const began = Math.min(...votes.map(({ sentAt }) => sentAt))
    const voted = Math.max(...votes.map(({ acknowledgedAt }) => acknowledgedAt))
    const seen = await this.#ask(() => ({ do: 'watch', answered: votes.length }))
    const shownAt = Array.from(
      { length: votes.length + 1 },
      (_, n) => Math.max(...seen.map((each) => each.shownAt[n] ?? Infinity)), // JSON knows no infinity
    )
    return {
      acknowledged: votes.length,
      refused: this.#size - votes.length,
      retries: cast.reduce((sum, { retries }) => sum + retries, 0),
      acknowledgedWithinMs: votes.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt),
      onAllScreensWithinMs: delays(votes, shownAt),
      convergedMs: (shownAt.at(-1) ?? Infinity) - voted,
      perSecond: (votes.length / (voted - began)) * 1000,
      pushes: seen.reduce((sum, { pushes }) => sum + pushes, 0),
      moves: seen.flatMap(({ moves }) => moves),
    }
  }

  /** So many of the first crowd, each over and over; see `KeepVoting`. */
  async keepVoting(pollId: string, voters: number, forMs: number) {
    const [first] = this.#crowds
    const seen = await this.#ask(() => ({ do: 'keepVoting', pollId, voters, forMs }), [first!])
    return seen[0]!
  }

  /** See `Delays`; and how many screens are still there. */
  async delays(sentAt: number[]): Promise<{ tookMs: number[]; live: number }> {
    const answers = await this.#ask(() => ({ do: 'delays', sentAt }))
    return {
      tookMs: answers.flatMap(({ tookMs }) => tookMs),
      live: answers.reduce((sum, { live }) => sum + live, 0),
    }
  }

  stop(): void {
    for (const { child } of this.#crowds) child.kill('SIGKILL')
  }

  #ask<Task extends CrowdTask>(
    taskFor: (crowd: { tokens: string[]; first: number }) => Task,
    crowds = this.#crowds,
  ): Promise<CrowdAnswers[Task['do']][]> {
    return Promise.all(
      crowds.map(async (crowd) => {
        crowd.child.send(taskFor(crowd))
        const [answer] = await once(crowd.child, 'message')
        return answer as CrowdAnswers[Task['do']]
      }),
    )
  }
}

export type Seen = Awaited<ReturnType<Crowds['vote']>>

const program = new URL('./crowd.ts', import.meta.url).pathname
