/** The server is heard every 30 s, also when nothing happens (`src/live/connection.ts`). */
const patienceMs = 45_000
const openingPatienceMs = 12_000
const answerPatienceMs = 5_000
const lookEveryMs = 2_000

export interface Silence {
  /** Something has come. */
  heard(): void
  /** Something has happened that a line may not have survived: an answer has to come soon. */
  doubt(): void
  stop(): void
}

/**
 * Notices that a line has gone silent. When a network is left or a laptop is shut, nobody tells the
 * browser: a socket stays open for as long as nothing is sent on it. Begins with a line that is being
 * opened, whose first word is that it is. It looks at the clock and doesn't just wait, since a timer stands
 * still while the machine sleeps; and each line's patience is its own, so that a roomful of them
 * does not give up on a busy server in the same second.
 */
export function watchForSilence(onSilence: () => void, random = Math.random): Silence {
  const spread = 1 + random() / 4
  let endsAt = Date.now() + openingPatienceMs * spread
  const timer = setInterval(look, lookEveryMs)

  function look(): void {
    if (Date.now() < endsAt) return
    clearInterval(timer)
    onSilence()
  }

  return {
    heard() {
      endsAt = Date.now() + patienceMs * spread
    },
    doubt() {
      look()
      endsAt = Math.min(endsAt, Date.now() + answerPatienceMs * spread)
    },
    stop: () => clearInterval(timer),
  }
}
