import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AnswerDraft } from './use-answer-draft.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'

const useStyles = makeStyles({
  clash: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  theirs: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** What somebody else has answered meanwhile, to be read before either of the two is kept. */
export function OutrunAnswer({
  theirs,
  draft,
}: {
  /** Undefined when they took it back. */
  theirs: string | undefined
  draft: AnswerDraft
}) {
  const styles = useStyles()
  const t = useAnsweringTexts()
  return (
    <div className={styles.clash}>
      <p>{theirs === undefined ? t.outrunEmptied : t.outrun}</p>
      <p className={styles.theirs} dir="auto">
        {theirs}
      </p>
      <div className={styles.choices}>
        <Button onClick={draft.keepMine}>{t.keepMine}</Button>
        <Button onClick={draft.takeTheirs}>
          {theirs === undefined ? t.startAfresh : t.takeTheirs}
        </Button>
      </div>
    </div>
  )
}
