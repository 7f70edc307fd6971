import type { CSSProperties } from 'react'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import { cloudView, widthOf } from './cloud-view.ts'
import styles from './word-cloud.module.css'

/** What a screen can hold and an eye take in. The table has every word. */
const mostWords = 40
/** Rooms to fill, as wide to high: a phone held upright, and a wide screen under its heading. */
const rooms = { hand: { width: 100, height: 110 }, stage: { width: 270, height: 100 } }

export function WordCloud({
  words,
  isStage,
}: {
  words: { id: string; word: string; mentions: number }[]
  isStage: boolean
}) {
  const k = useKindTexts()
  if (words.length === 0) return <p className={styles.left}>{k.words.none}</p>
  const where = isStage ? 'stage' : 'hand'
  const view = cloudView(words.slice(0, mostWords), rooms[where])
  const left = words.length - view.words.length

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
            <span dir="auto">{word}</span>
            <span className="visually-hidden"> {k.words.mentions(mentions)}</span>
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
