import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import { useLocalText, useMessages } from '../session.ts'
import { useOwnPaceTexts } from './use-own-pace-texts.ts'

const PaceDialog = lazy(() =>
  import('./pace-dialog.tsx').then((file) => ({ default: file.PaceDialog })),
)

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  list: { paddingInlineStart: '1.2rem', display: 'grid', gap: tokens.spacingVerticalXS },
  button: { minHeight: '44px', justifySelf: 'start' },
})

/** Lets participants answer before or after they meet, and says how far they have come. */
export function PacePanel({ state }: { state: LiveState }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useOwnPaceTexts()
  const localText = useLocalText()
  const focusTarget = useRestoreFocusTarget() // when the dialog closes
  const [isChoosing, setIsChoosing] = useState(false)
  const { ownPace, seminar } = state
  return (
    <section className={styles.panel} aria-labelledby="own-pace">
      <h2 id="own-pace" className={styles.heading}>
        {t.heading}
      </h2>
      <p className={styles.help}>{ownPace ? t.isOn : t.about}</p>
      {ownPace && (
        <ul className={styles.list}>
          {ownPace.polls.map(({ id, question, answered }) => (
            <li key={id}>{t.answers(localText(question), messages.poll.answered(answered))}</li>
          ))}
        </ul>
      )}
      {ownPace && seminar.status === 'planned' && (
        <p className={styles.help}>{t.endsWhenStarted}</p>
      )}
      <Button {...focusTarget} className={styles.button} onClick={() => setIsChoosing(true)}>
        {t.choose}
      </Button>
      {isChoosing && (
        <Suspense>
          <PaceDialog state={state} onClose={() => setIsChoosing(false)} />
        </Suspense>
      )}
    </section>
  )
}
