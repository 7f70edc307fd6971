import { useEffect, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { Reaction } from '../../src/reaction/reaction.ts'
import { send } from '../api.ts'
import { PlainButton } from '../components/plain-button.tsx'
import { useMessages } from '../session.ts'
import styles from './reaction-row.module.css'
import { useReactionTexts } from './use-reaction-texts.ts'

const all: Reaction[] = ['recognise', 'question', 'thanks']
/** As long as it takes until it is told: pressing more often changes nothing. */
const restMs = 5000

/** A few ways to say how one feels about what is shown, without a word. */
export function ReactionRow({ seminarId }: { seminarId: string }) {
  const messages = useMessages()
  const t = useReactionTexts()
  const [given, setGiven] = useState<{ reaction: Reaction }>()
  const [refusal, setRefusal] = useState<ErrorCode>()

  useEffect(() => {
    if (!given) return undefined
    const rest = setTimeout(() => setGiven(undefined), restMs)
    return () => clearTimeout(rest)
  }, [given])

  const give = async (reaction: Reaction) => {
    if (given) return
    setGiven({ reaction })
    const refused = await send('reaction.give', { seminarId, reaction })
    setRefusal(refused)
    if (refused) setGiven(undefined)
  }

  return (
    <aside className={styles.row} aria-label={t.label}>
      <div className={styles.buttons}>
        {all.map((reaction) => (
          <PlainButton
            key={reaction}
            aria-disabled={given !== undefined && given.reaction !== reaction}
            aria-pressed={given?.reaction === reaction}
            onClick={() => void give(reaction)}
          >
            {t.words[reaction]}
          </PlainButton>
        ))}
      </div>
      <p className={styles.help}>{t.help}</p>
      <p role="status" className={styles.help}>
        {refusal ? messages.error[refusal] : given && `✓ ${t.sent}`}
      </p>
    </aside>
  )
}
