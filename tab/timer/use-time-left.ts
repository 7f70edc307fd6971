import { useEffect, useState } from 'react'
import type { Timer } from '../../src/reads/live.ts'

/**
 * Milliseconds left, as they go. Counted from what the server said was left, so that every screen
 * shows the same whatever its own clock says.
 */
export function useTimeLeft(timer: Timer): number {
  const [leftMs, setLeftMs] = useState(timer.leftMs)
  useEffect(() => {
    const endsAt = performance.now() + timer.leftMs
    const tick = () => setLeftMs(Math.max(0, endsAt - performance.now()))
    tick()
    const ticking = setInterval(tick, 250)
    return () => clearInterval(ticking)
  }, [timer])
  return leftMs
}
