import { breakable } from '../components/breakable.ts'
import { useMessages } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { groupsOf, latestOnStage, type WallText } from './wall-texts.ts'
import styles from './wall.module.css'

/** Texts that have been let through, under the headings that the facilitator gave them. */
export function Wall({ texts, isStage }: { texts: WallText[]; isStage: boolean }) {
  const k = useKindTexts()
  const t = useMessages()
  if (texts.length === 0) return <p className={styles.none}>{k.wall.none}</p>
  const shown = isStage ? latestOnStage(texts) : texts
  const left = texts.length - shown.length
  const groups = groupsOf(shown)

  return (
    <div className={styles.wall}>
      <div className={styles.columns}>
        {groups.map(({ heading, texts: group }) => (
          <section key={heading ?? ''} className={styles.group}>
            {groups.some((each) => each.heading) && (
              <h2 className={styles.heading} dir="auto">
                {heading ?? t.poll.others}
              </h2>
            )}
            <ul className={styles.notes}>
              {group.map(({ id, body }) => (
                <li key={id} className={styles.note} dir="auto">
                  {isStage ? breakable(body) : body /* to be copied as it was written */}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {left > 0 && <p className={styles.none}>{k.wall.left(left)}</p>}
    </div>
  )
}
