import type { PollView } from '../../src/reads/live.ts'
import { Figure } from '../components/figure.tsx'
import { ResultNews } from '../components/result-news.tsx'
import { useLocalText, useSession } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { type DrawnPicture, drawingOf } from './drawing.tsx'
import type { Round } from './rounds.ts'
import { useNumber } from './use-number.ts'
import './hues.css'
import styles from './poll-picture.module.css'

/** A result that is more than bars, in the hand or for a whole room. */
export function PollPicture({
  poll,
  picture,
  earlier = [],
  name,
  answered,
  isStage = false,
}: {
  poll: PollView
  picture: DrawnPicture
  /** What it is drawn beside, the first one first. */
  earlier?: Round<DrawnPicture>[]
  /** What the picture is called among the earlier ones. */
  name?: string
  /** How many have answered in each round, in words. */
  answered?: string
  isStage?: boolean
}) {
  const { t, language } = useSession()
  const localText = useLocalText()
  const k = useKindTexts()
  const number = useNumber()
  const drawing = drawingOf(poll, [...earlier, { name, picture }], { k, language, number, isStage })
  if (!drawing) return null

  const notes = [
    drawing.unsure > 0 && k.unsureToAll(drawing.unsure),
    picture.kind === 'words' && picture.waiting > 0 && k.words.waiting,
    picture.kind === 'words' && picture.isFrozen && k.words.frozen,
  ].filter(Boolean)
  const drawn = (
    <>
      {drawing.picture}
      {notes.length > 0 && <p className={styles.note}>{notes.join(' ')}</p>}
    </>
  )
  if (isStage) {
    return (
      <figure
        className={styles.stage}
        aria-labelledby="stage-heading"
        style={{ fontSize: sizeFor(drawing.lines) }}
      >
        {drawn}
      </figure>
    )
  }
  return (
    <>
      <Figure
        table={drawing.table}
        caption={localText(poll.question)}
        answered={answered ?? t.poll.answered(poll.answered)}
        toPicture={k.showPicture}
      >
        {drawn}
      </Figure>
      <ResultNews parts={drawing.spoken} answered={poll.answered} />
    </>
  )
}

/** As large as lets the whole picture stand on one screen. */
function sizeFor(lines: number): string {
  const share = Math.min(4.2, 56 / Math.max(lines, 1))
  return `max(1rem, min(${share.toFixed(2)}vh, 2.6vw))`
}
