/**
 * Lets what arrives while a transaction is under way share the next one. A single vote waits for
 * nobody; a thousand at once cost a few transactions and not a thousand, and each is acknowledged
 * only after the commit it was part of.
 */
export class GroupCommit {
  readonly #queues = new Map<string, Queue>()

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
      queue.waiting.push({ item, resolve: resolve as (outcome: unknown) => void, reject })
      if (!queue.isBusy) void this.#work(key, queue, carryOut as CarryOut)
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
    }
    this.#queues.delete(key)
  }
}

/** Keeps a transaction short enough for those who wait behind it. */
const mostPerTransaction = 500

type CarryOut = (items: unknown[]) => Promise<unknown[]>

interface Queue {
  waiting: Waiting[]
  isBusy: boolean
}

interface Waiting {
  item: unknown
  resolve: (outcome: unknown) => void
  reject: (error: unknown) => void
}
