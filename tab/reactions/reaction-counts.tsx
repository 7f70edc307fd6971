import type { Reaction, ReactionCounts } from '../../src/reaction/reaction.ts'
import { useAnnouncement } from '../use-announcement.ts'
import styles from './reaction-counts.module.css'
import { useReactionTexts } from './use-reaction-texts.ts'

/** How many react right now. Comes when they are many enough, and goes as they fade. */
export function ReactionCounts({ counts }: { counts: ReactionCounts }) {
  const t = useReactionTexts()
  const entries = Object.entries(counts) as [Reaction, number][]
  const words = entries.map(([reaction, count]) => ({
    reaction,
    text: `${t.words[reaction]}: ${t.atLeast(count)}`,
  }))
  const announced = useAnnouncement(words.map(({ text }) => text).join(', '))
  return (
    <>
      {words.length > 0 && (
        <ul className={styles.counts} aria-label={t.label}>
          {words.map(({ reaction, text }) => (
            <li key={reaction} className={styles.count}>
              {text}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </>
  )
}
