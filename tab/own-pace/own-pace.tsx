import { useEffect, useRef, useState } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { PollBallot } from '../participant/poll-ballot.tsx'
import { AwaitingList } from './awaiting-list.tsx'
import styles from './own-pace.module.css'
import { useAnswered } from './use-answered.ts'
import { useOwnPaceTexts } from './use-own-pace-texts.ts'

/** What awaits this person: the list, or the one question that they are at. */
export function OwnPace({
  seminarId,
  polls,
  isLive,
}: {
  seminarId: string
  polls: PollView[]
  isLive: boolean
}) {
  const t = useOwnPaceTexts()
  const [chosenId, setChosenId] = useState<string>()
  const answered = useAnswered(seminarId, isLive, chosenId)
  const place = useRef<HTMLDivElement>(null)
  const shownId = useRef(chosenId)
  const index = polls.findIndex(({ id }) => id === chosenId)
  const chosen = polls[index]
  const next = [...polls.slice(index + 1), ...polls.slice(0, Math.max(index, 0))].find(
    ({ id }) => !answered.has(id),
  )

  // Keyboard and screen reader go on from the question, or from the list.
  useEffect(() => {
    if (shownId.current === chosenId) return
    shownId.current = chosenId
    place.current?.querySelector('h1')?.focus()
  }, [chosenId])

  return (
    <div ref={place} className={styles.place}>
      {chosen ? (
        <>
          <p className={styles.quiet}>{t.question(index + 1, polls.length)}</p>
          <PollBallot
            key={`${chosen.id}:${chosen.round}`}
            poll={chosen}
            seminarId={seminarId}
            present={0}
            isLive={isLive}
          />
          <div className={styles.buttons}>
            {next && <PlainButton onClick={() => setChosenId(next.id)}>{t.next}</PlainButton>}
            <PlainButton onClick={() => setChosenId(undefined)}>{t.toList}</PlainButton>
          </div>
        </>
      ) : (
        <AwaitingList polls={polls} answered={answered} next={next} onChoose={setChosenId} />
      )}
    </div>
  )
}
