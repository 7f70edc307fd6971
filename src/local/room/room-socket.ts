import type { RoomEvent } from '../room-events.ts'

const retryMs = 1500

interface Listener {
  onEvent: (event: RoomEvent) => void
  /** True again after every break: what was missed has to be read. */
  onConnection: (isConnected: boolean) => void
}

/** Hears what happens for as long as the window is open, also across restarts of the server. */
export function listenToRoom(personId: string, { onEvent, onConnection }: Listener): void {
  const origin = location.origin.replace(/^http/, 'ws')
  const socket = new WebSocket(`${origin}/local/api/events?as=${personId}`)
  socket.addEventListener('open', () => onConnection(true))
  socket.addEventListener('message', ({ data }) => onEvent(JSON.parse(String(data))))
  socket.addEventListener('close', () => {
    onConnection(false)
    setTimeout(() => listenToRoom(personId, { onEvent, onConnection }), retryMs)
  })
}
