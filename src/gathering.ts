/**
 * Lets those who ask while an answer is under way be asked for together, in one question once it has
 * come: whoever comes alone waits for nobody, and five hundred who come at once cost a few questions.
 * `ask` answers with one answer for each key, in order; where it fails, all of its keys do.
 */
export function gathering<Key, Answer>(
  ask: (keys: Key[]) => Promise<Answer[]>,
): (key: Key) => Promise<Answer> {
  const waiting: Waiting<Key, Answer>[] = []
  let isBusy = false

  async function work(): Promise<void> {
    isBusy = true
    await Promise.resolve() // what is asked in the same turn of the event loop goes together
    while (waiting.length > 0) {
      const asked = waiting.splice(0, mostTogether)
      await answer(asked)
    }
    isBusy = false
  }

  async function answer(asked: Waiting<Key, Answer>[]): Promise<void> {
    try {
      const answers = await ask(asked.map(({ key }) => key))
      asked.forEach(({ resolve }, index) => resolve(answers[index]!))
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  return (key) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, resolve, reject })
      if (!isBusy) void work()
    })
}

/** Keeps a question short enough for those who wait behind it. */
const mostTogether = 200

interface Waiting<Key, Answer> {
  key: Key
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}
