import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { CaredWord } from '../../src/word/cloud.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { WordCare } from './use-word-care.ts'

const useStyles = makeStyles({
  summary: { minHeight: '32px', cursor: 'pointer' },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  word: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
})

/** What nobody but the facilitator sees. */
export function HiddenWords({ words, care }: { words: CaredWord[]; care: WordCare }) {
  const styles = useStyles()
  const t = useModerationTexts().words
  if (words.length === 0) return null
  return (
    <details>
      <summary className={styles.summary}>{t.hidden(words.length)}</summary>
      <ul className={styles.list}>
        {words.map((word) => (
          <li key={word.key} className={styles.row} data-row={word.key}>
            <span className={styles.word} dir="auto">
              {t.said(word.word, word.mentions)}
            </span>
            <Button
              className={styles.button}
              size="small"
              aria-label={t.showAgainOne(word.word)}
              onClick={() => care.show([word])}
            >
              {t.showAgain}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
