/**
 * Lets what arrives close together share a transaction. A single vote waits for nobody; those that
 * follow within a beat go together, and nobody waits for longer than a beat, so a thousand cost a
 * few transactions and not a thousand. Each is acknowledged only after the commit it was part of.
 */
export class GroupCommit {
  readonly #queues = new Map<string, Queue>()
  readonly #beatMs: () => number

  /** `beatMs` says for how long whoever is first waits for others, once one has just gone. */
  constructor(beatMs: () => number = () => 0) {
    this.#beatMs = beatMs
  }

  /**
   * `carryOut` gets everything that arrived under this key together, in order, and answers with
   * one outcome each. If it throws, nothing was stored and every one of them fails with the error.
   */
  submit<Item, Outcome>(
    key: string,
    item: Item,
    carryOut: (items: Item[]) => Promise<(Outcome | Error)[]>,
  ): Promise<Outcome> {
    const queue = this.#queues.get(key) ?? this.#newQueue(key)
    return new Promise<Outcome>((resolve, reject) => {
      queue.waiting.push({
        item,
        arrivedAt: performance.now(),
        resolve: resolve as (outcome: unknown) => void,
        reject,
      })
      if (!queue.isBusy) void this.#work(key, queue, carryOut as CarryOut)
      else if (isFull(queue)) queue.onFull?.()
    })
  }

  #newQueue(key: string): Queue {
    const queue: Queue = { waiting: [], isBusy: false }
    this.#queues.set(key, queue)
    return queue
  }

  async #work(key: string, queue: Queue, carryOut: CarryOut): Promise<void> {
    queue.isBusy = true
    await Promise.resolve() // what arrived in the same turn of the event loop goes together
    while (queue.waiting.length > 0) {
      const began = performance.now()
      const batch = queue.waiting.splice(0, mostPerTransaction)
      try {
        const outcomes = await carryOut(batch.map(({ item }) => item))
        batch.forEach(({ resolve, reject }, index) => {
          const outcome = outcomes[index]
          if (outcome instanceof Error) reject(outcome)
          else resolve(outcome)
        })
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
      // Also with nobody waiting: whoever comes within the beat would be next to be seen anyway.
      await gather(queue, began + this.#beatMs())
      const [first] = queue.waiting
      if (first) await gather(queue, first.arrivedAt + this.#beatMs())
    }
    this.#queues.delete(key)
  }
}

/** Waits until then, or until there are as many as go together: more of them only wait for longer. */
async function gather(queue: Queue, time: number): Promise<void> {
  const restMs = time - performance.now()
  if (restMs <= 0 || isFull(queue)) return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, restMs)
    queue.onFull = () => {
      clearTimeout(timer)
      resolve()
    }
  })
  queue.onFull = undefined
}

function isFull({ waiting }: Queue): boolean {
  return waiting.length >= mostPerTransaction
}

/** Keeps a transaction short enough for those who wait behind it. */
const mostPerTransaction = 500

type CarryOut = (items: unknown[]) => Promise<unknown[]>

interface Queue {
  waiting: Waiting[]
  isBusy: boolean
  /** While there is a wait for more. */
  onFull?: (() => void) | undefined
}

interface Waiting {
  item: unknown
  arrivedAt: number
  resolve: (outcome: unknown) => void
  reject: (error: unknown) => void
}
