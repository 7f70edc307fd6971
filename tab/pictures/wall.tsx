import { useKindTexts } from '../texts/use-kind-texts.ts'
import { classes } from '../theme/classes.ts'
import styles from './wall.module.css'

export interface WallText {
  id: string
  body: string
  heading?: string | undefined
}

/** On the big screen the latest, as many as can be read there; in the hand all of them. */
const mostOnStage = 9

/** Texts that have been let through, under the headings that the facilitator gave them. */
export function Wall({ texts, isStage }: { texts: WallText[]; isStage: boolean }) {
  const k = useKindTexts()
  if (texts.length === 0) return <p className={styles.none}>{k.wall.none}</p>
  const shown = isStage ? texts.slice(-mostOnStage) : texts
  const left = texts.length - shown.length

  return (
    <div className={classes(styles.wall, isStage && styles.stage)}>
      {groupsOf(shown).map(({ heading, texts: group }) => (
        <section key={heading ?? ''} className={styles.group}>
          {heading && <h2 className={styles.heading}>{heading}</h2>}
          <ul className={styles.notes}>
            {group.map(({ id, body }) => (
              <li key={id} className={styles.note} dir="auto">
                {body}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && <p className={styles.none}>{k.wall.left(left)}</p>}
    </div>
  )
}

/** Those with a heading first, in the order in which the headings came up. */
export function groupsOf(texts: WallText[]): { heading: string | undefined; texts: WallText[] }[] {
  const headings = [...new Set(texts.map(({ heading }) => heading))]
  const order = [...headings.filter(Boolean), ...headings.filter((heading) => !heading)]
  return order.map((heading) => ({
    heading: heading || undefined,
    texts: texts.filter((text) => text.heading === heading),
  }))
}
