import type { ErrorCode } from '../src/errors.ts'
import type { SocketHello, SocketMessage, Viewer } from '../src/reads/live.ts'
import { codeOf, forgetToken, token } from './api.ts'
import { delayBefore } from './backoff.ts'
import { mayPass } from './passing.ts'
import { type Silence, watchForSilence } from './silence.ts'

export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline'

/** Which room to listen to. */
export type Topic =
  { seminarId: string; viewer: Viewer } | { unitIds: string[] } | { draftOf: string }

export interface Listener {
  /** The first says what there is, or to read it: so that nothing is missed before or between. */
  onMessage(message: Exclude<SocketMessage, { kind: 'here' }>): void
  onConnection(connection: Connection): void
  /** The server will not have us here; no use in trying again. */
  onRefusal(code: ErrorCode): void
}

/** A refusal closes the socket with 4000 + its HTTP status, and its code as the reason. These are final. */
const finalCodes = [4400, 4401, 4403, 4404]
/** Coming back to a tab after this long, nobody should wait for the next attempt. */
const awayMs = 30_000

/** Listens until told to stop, and comes back after every break. Returns how to stop. */
export function listen(topic: Topic, listener: Listener): () => void {
  let socket: WebSocket | undefined
  let silence: Silence | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Counts the attempts, so that what an abandoned one still does is not heeded. */
  let current = 0
  let failures = 0
  let hasNewToken = false
  let hasShown = false
  let hiddenAt = Infinity
  /** Tells of another network, where the browser does: Teams' own on a computer is one. */
  const { connection: network } = navigator as { connection?: EventTarget }

  async function connect(): Promise<void> {
    abandon()
    const mine = current
    let hello: SocketHello
    try {
      hello = { token: await token(), ...topic }
    } catch (error) {
      if (mine === current) withoutToken(codeOf(error))
      return
    }
    if (mine !== current) return
    const opening = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/live`)
    socket = opening
    silence = watchForSilence(wentSilent)
    opening.addEventListener('open', () => {
      if (mine !== current) return
      silence?.heard()
      opening.send(JSON.stringify(hello))
    })
    opening.addEventListener('message', ({ data }) => {
      if (mine !== current) return
      silence?.heard()
      const message = JSON.parse(data as string) as SocketMessage
      if (message.kind === 'here') return
      failures = 0
      hasNewToken = false
      hasShown = true
      listener.onConnection('live')
      listener.onMessage(message)
    })
    opening.addEventListener('close', ({ code, reason }) => {
      if (mine === current) lost(finalCodes.includes(code) ? (reason as ErrorCode) : undefined)
    })
  }

  function withoutToken(refusal: ErrorCode): void {
    // A guest's token comes from our own server. Whom Teams does not answer is told so, unless there
    // is something on the screen, which then stays there.
    if (mayPass(refusal) && (hasShown || refusal !== 'teams_silent')) lost(undefined)
    else listener.onRefusal(refusal)
  }

  function lost(refusal: ErrorCode | undefined): void {
    if (refusal === 'not_signed_in' && !hasNewToken) {
      hasNewToken = true
      forgetToken()
    } else if (refusal) {
      listener.onRefusal(refusal)
      return
    }
    listener.onConnection(navigator.onLine ? 'reconnecting' : 'offline')
    timer = setTimeout(() => void connect(), delayBefore(failures))
    failures += 1
  }

  function wentSilent(): void {
    abandon()
    lost(undefined)
  }

  function abandon(): void {
    current += 1
    clearTimeout(timer)
    silence?.stop()
    socket?.close()
    socket = undefined
  }

  /** An open socket tells nothing of whether it leads anywhere. */
  function ask(): void {
    if (socket?.readyState !== WebSocket.OPEN) return
    socket.send('')
    silence?.doubt()
  }

  function startOver(): void {
    failures = 0
    listener.onConnection('reconnecting')
    void connect()
  }

  function wentOffline(): void {
    listener.onConnection('offline')
  }

  function visibilityChanged(): void {
    if (document.hidden) hiddenAt = Date.now()
    else if (socket?.readyState === WebSocket.OPEN) ask()
    else if (Date.now() - hiddenAt > awayMs) startOver()
  }

  addEventListener('online', startOver)
  addEventListener('offline', wentOffline)
  document.addEventListener('visibilitychange', visibilityChanged)
  network?.addEventListener('change', ask)
  void connect()

  return () => {
    abandon()
    removeEventListener('online', startOver)
    removeEventListener('offline', wentOffline)
    document.removeEventListener('visibilitychange', visibilityChanged)
    network?.removeEventListener('change', ask)
  }
}
