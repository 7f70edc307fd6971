import type { CSSProperties } from 'react'
import { breakable } from '../components/breakable.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import { type CloudView, cloudView, type SaidWord, widthOf } from './cloud-view.ts'
import styles from './word-cloud.module.css'

/** What a screen can hold and an eye take in. The table has every word. */
export const mostWords = 40
/** Rooms to fill, as wide to high: a phone held upright, and a wide screen under its heading. */
export const rooms = { hand: { width: 100, height: 110 }, stage: { width: 270, height: 100 } }

export function WordCloud({ words, isStage }: { words: SaidWord[]; isStage: boolean }) {
  const k = useKindTexts()
  if (words.length === 0) return <p className={styles.left}>{k.words.none}</p>
  const view = cloudView(words.slice(0, mostWords), rooms[isStage ? 'stage' : 'hand'])
  return <Cloud view={view} left={words.length - view.words.length} isStage={isStage} />
}

export function Cloud({
  view,
  left,
  isStage,
  fresh,
}: {
  view: CloudView
  /** How many words there was no room for. */
  left: number
  isStage: boolean
  /** Those that were not in the round before. */
  fresh?: ReadonlySet<string> | undefined
}) {
  const k = useKindTexts()
  return (
    <div className={classes(styles.cloud, isStage && styles.stage)}>
      <ul
        className={styles.words}
        style={{ '--across': view.across, '--up': view.up } as CSSProperties}
      >
        {view.words.map(({ id, word, mentions, size }) => (
          <li
            key={id}
            className={classes(styles.word, styles[`hue${hueOf(size)}`])}
            style={{ '--size': size, '--width': widthOf(word) } as CSSProperties}
          >
            <span dir="auto" className={fresh?.has(id) ? styles.fresh : undefined}>
              {breakable(word)}
            </span>
            <span className="visually-hidden">
              {' '}
              {k.words.mentions(mentions)}
              {fresh?.has(id) && `, ${k.words.isFresh}`}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className={styles.left}>{k.words.left(left)}</p>}
    </div>
  )
}

/** Hue follows size, so it says nothing that the size does not. */
function hueOf(size: number): 1 | 2 | 3 {
  if (size > 2.6) return 1
  return size > 1.6 ? 2 : 3
}
