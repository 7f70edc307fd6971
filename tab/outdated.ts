const storageName = 'tillkom:fetched-anew'
const pauseMs = 60_000

/**
 * A page from before the server was updated asks for parts that are no longer there. It is then fetched
 * anew; what somebody was writing is kept as a draft. Where that does not help, or nobody answers,
 * `Broken` says what to do.
 */
export function fetchAnewWhenOutdated(): void {
  addEventListener('vite:preloadError', () => void fetchAnew())
}

async function fetchAnew(): Promise<void> {
  if (!isFirstInAWhile()) return
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => undefined)
  if (answer?.ok) location.reload()
}

/** Never round and round: what cannot be remembered is not tried. */
function isFirstInAWhile(): boolean {
  try {
    const before = Number(sessionStorage.getItem(storageName))
    sessionStorage.setItem(storageName, `${Date.now()}`)
    return Date.now() - before > pauseMs
  } catch {
    return false
  }
}
