import type { App } from '../src/app.ts'
import type { Log } from '../src/log.ts'
import { saveHappening } from '../src/operations/repository.ts'

const noteEveryMs = 60_000

/** Notes that the platform has been heard of, for whoever wonders whether it reaches us. */
export function teamsContact({ store, now }: Pick<App, 'store' | 'now'>, log: Log): () => void {
  let notedAt = 0
  return () => {
    const at = now()
    if (at.getTime() - notedAt < noteEveryMs) return
    notedAt = at.getTime()
    saveHappening(store, 'teams', at).catch((error: unknown) =>
      log.warn({ error }, 'could not note that Teams was heard of'),
    )
  }
}
