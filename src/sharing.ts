/**
 * Lets those who ask for the same while an answer is under way share that answer, such as five
 * hundred screens that all open when a seminar begins. Nothing is remembered after it has come.
 */
export function sharing<Answer>(
  ask: (key: string) => Promise<Answer>,
): (key: string) => Promise<Answer> {
  const underWay = new Map<string, Promise<Answer>>()
  return (key) => {
    const shared = underWay.get(key) ?? ask(key).finally(() => underWay.delete(key))
    underWay.set(key, shared)
    return shared
  }
}
