import type { SocketMessage } from '../reads/live.ts'
import { frameOf } from './frame.ts'
import { liveStateFor } from './live-state.ts'
import type { RoomViewer } from './room.ts'
import type { SeminarData } from './seminar-data.ts'

/** The whole state of a seminar, as a frame for each kind of viewer. */
export function seminarMessages(
  viewers: ReadonlySet<RoomViewer>,
  data: SeminarData,
): Map<RoomViewer, Buffer> {
  const messages = new Map<RoomViewer, Buffer>()
  for (const viewer of viewers) {
    if (viewer === 'reader' || viewer === 'writer') continue
    messages.set(viewer, encode({ kind: 'live', state: liveStateFor(viewer, data) }))
  }
  return messages
}

/** What is read of a unit's feedback and of a draft differs from person to person, so each screen reads its own. */
export async function unitMessages(): Promise<Map<RoomViewer, Buffer>> {
  const changed = encode({ kind: 'changed' })
  return new Map([
    ['reader', changed],
    ['writer', changed],
  ])
}

function encode(message: SocketMessage): Buffer {
  return frameOf(JSON.stringify(message))
}
