import { useEffect, useEffectEvent, useState } from 'react'
import type { ErrorCode } from '../src/errors.ts'
import type { LiveState, Viewer } from '../src/reads/live.ts'
import { firstStateOf, takeFirstState } from './first-state.ts'
import { type Connection, listen, type Topic } from './live.ts'

export interface Live {
  /** The latest that was heard; kept while reconnecting. */
  state: LiveState | undefined
  connection: Connection
  refusal: ErrorCode | undefined
}

const nothingYet: Live = { state: undefined, connection: 'connecting', refusal: undefined }

/** The whole state of a seminar, as this kind of viewer may see it. A view is made anew for another. */
export function useLive(seminarId: string, viewer: Viewer): Live {
  const [live, setLive] = useState(() => ({ ...nothingYet, state: firstFor(seminarId, viewer) }))

  useEffect(() => {
    const fill = (first: LiveState | undefined) =>
      viewer === 'participant' && setLive((was) => ({ ...was, state: was.state ?? first }))
    void takeFirstState(seminarId).then(fill)
    return listen(
      { seminarId, viewer },
      {
        onMessage(message) {
          if (message.kind === 'live') setLive((was) => ({ ...was, state: message.state }))
        },
        onConnection: (connection) => setLive((was) => ({ ...was, connection })),
        onRefusal: (refusal) => setLive((was) => ({ ...was, refusal })),
      },
    )
  }, [seminarId, viewer])

  return live
}

/** What was asked for ahead is what a participant may see. */
function firstFor(seminarId: string, viewer: Viewer): LiveState | undefined {
  return viewer === 'participant' ? firstStateOf(seminarId) : undefined
}

/** Calls back when something in a unit's feedback has changed, and after every break. */
export function useUnitChanges(unitId: string | undefined, onChange: () => void): void {
  useChanges(unitId, (id) => ({ unitId: id }), onChange)
}

/** The same for the draft of the unit's joint answer to a version. */
export function useDraftChanges(versionId: string, onChange: () => void): void {
  useChanges(versionId, (id) => ({ draftOf: id }), onChange)
}

function useChanges(
  id: string | undefined,
  topicOf: (id: string) => Topic,
  onChange: () => void,
): void {
  const changed = useEffectEvent(onChange)
  const topicFor = useEffectEvent(topicOf)

  useEffect(() => {
    if (!id) return undefined
    let hasBeenLive = false
    let before: Connection = 'connecting'
    return listen(topicFor(id), {
      onMessage: () => changed(),
      onConnection(connection) {
        const isBack = connection === 'live' && before !== 'live' && hasBeenLive
        if (isBack) changed()
        hasBeenLive ||= connection === 'live'
        before = connection // every message says that the line is live
      },
      onRefusal: () => undefined,
    })
  }, [id])
}
