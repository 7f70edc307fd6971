import { useMessages } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { cloudViews, type SaidWord } from './cloud-view.ts'
import styles from './cloud-rounds.module.css'
import { Cloud, mostWords, rooms } from './word-cloud.tsx'

/** One time that the words were asked for. */
export interface SaidRound {
  name: string
  answered: number
  words: SaidWord[]
}

/** The clouds of all rounds beside each other, in one scale, with what is new underlined. */
export function CloudRounds({ rounds, isStage }: { rounds: SaidRound[]; isStage: boolean }) {
  const t = useMessages()
  const k = useKindTexts()
  const { width, height } = rooms[isStage ? 'stage' : 'hand']
  const room = { width: isStage ? width / rounds.length : width, height }
  const views = cloudViews(
    rounds.map(({ words }) => words.slice(0, mostWords)),
    room,
  )
  return (
    <div className={styles.picture}>
      <div className={styles.rounds}>
        {rounds.map(({ name, answered, words }, index) => (
          <section key={index} className={styles.round}>
            <h2 className={styles.name} dir="auto">
              {name} · {t.poll.answered(answered)}
            </h2>
            {words.length === 0 ? (
              <p className={styles.quiet}>{k.words.none}</p>
            ) : (
              <Cloud
                view={views[index]!}
                left={words.length - views[index]!.words.length}
                isStage={isStage}
                fresh={freshIn(rounds, index)}
              />
            )}
          </section>
        ))}
      </div>
      <p className={styles.quiet}>{k.words.fresh}</p>
    </div>
  )
}

function freshIn(rounds: SaidRound[], index: number): Set<string> | undefined {
  const before = rounds[index - 1]
  if (!before) return undefined
  const known = new Set(before.words.map(({ id }) => id))
  return new Set(rounds[index]!.words.map(({ id }) => id).filter((id) => !known.has(id)))
}
