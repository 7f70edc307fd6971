import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Clash } from '../components/clash.tsx'
import { timeText } from '../dates.ts'
import { useLifeTexts } from '../feedback/use-life-texts.ts'
import { useSession } from '../session.ts'
import type { Place } from './typed-field.ts'
import type { SharedDraft } from './use-joint-draft.ts'
import { useTogetherTexts } from './use-together-texts.ts'

const useStyles = makeStyles({
  field: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.875rem', minHeight: '1.25rem' },
})

/** A field that several may write in: who wrote last, whether it is saved, and what to do about a clash. */
export function SharedField({
  shared,
  place,
  wordsOf = (words) => words,
  children,
}: {
  shared: SharedDraft
  place: Place
  /** What stored words are called on the screen. */
  wordsOf?: (words: string) => string
  children: ReactNode
}) {
  const styles = useStyles()
  const { t, language } = useSession()
  const texts = useTogetherTexts()
  const { comments } = useLifeTexts()
  const { stored, status, refusal } = shared.fieldAt(place)
  const name = stored?.by ?? comments.removedPerson
  const state = {
    saved: stored && texts.by(name, timeText(stored.at, language)),
    saving: texts.saving,
    clash: texts.clash(name),
    failed: refusal && t.error[refusal],
  }[status]

  return (
    <div className={styles.field}>
      {children}
      <div role="status" className={styles.quiet}>
        {state}
      </div>
      {status === 'clash' && stored && (
        <Clash about={texts.theirs(name)} theirs={wordsOf(stored.words) || texts.emptied}>
          <Button onClick={() => shared.keepMine(place)}>{texts.keepMine}</Button>
          <Button onClick={() => shared.takeTheirs(place)}>{texts.takeTheirs(name)}</Button>
        </Clash>
      )}
    </div>
  )
}
