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
          if (message.kind !== 'live') return
          setLive((was) => ({ ...was, state: message.state, refusal: undefined }))
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

/**
 * Calls back when something in the feedback of any of these units has changed, and once it is known
 * that nothing is missed from then on: a change since the page was read, or in a break.
 */
export function useUnitChanges(unitIds: readonly string[], onChange: () => void): void {
  useChanges(unitIds.join(), (ids) => ({ unitIds: ids.split(',') }), onChange)
}

/** The same for the draft of the unit's joint answer to a version. */
export function useDraftChanges(versionId: string, onChange: () => void): void {
  useChanges(versionId, (id) => ({ draftOf: id }), onChange)
}

/** Many units may change at once, and the page is read as a whole. */
const gatherMs = 100

function useChanges(id: string, topicOf: (id: string) => Topic, onChange: () => void): void {
  const changed = useEffectEvent(onChange)
  const topicFor = useEffectEvent(topicOf)

  useEffect(() => {
    if (!id) return undefined
    let gathering: ReturnType<typeof setTimeout> | undefined
    const gather = () => {
      clearTimeout(gathering)
      gathering = setTimeout(() => changed(), gatherMs)
    }
    const stop = listen(topicFor(id), {
      onMessage: gather,
      onConnection: () => undefined,
      onRefusal: gather, // of what we ask for something is gone, or no longer ours: the page tells
    })
    return () => {
      clearTimeout(gathering)
      stop()
    }
  }, [id])
}
