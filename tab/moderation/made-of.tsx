import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { CaredWord } from '../../src/word/cloud.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { WordCare } from './use-word-care.ts'

const useStyles = makeStyles({
  summary: {
    minHeight: '24px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  list: {
    listStyleType: 'none',
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  part: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  word: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, flexShrink: 0 },
})

/** Every way a word was spelt, and the words that were merged into it. */
export function MadeOf({ word, care }: { word: CaredWord; care: WordCare }) {
  const styles = useStyles()
  const t = useModerationTexts().words
  const merged = new Set(word.parts.flatMap(({ madeOf }) => madeOf.map((each) => each.word)))
  const own = word.madeOf.filter((each) => !merged.has(each.word))
  if (own.length + word.parts.length < 2) return null

  return (
    <details>
      <summary className={styles.summary}>{t.madeOf(own.length + word.parts.length)}</summary>
      <ul className={styles.list}>
        {own.map((spelling) => (
          <li key={spelling.word} className={styles.word} dir="auto">
            {t.said(spelling.word, spelling.mentions)}
          </li>
        ))}
        {word.parts.map((part) => (
          <li key={part.key} className={styles.part}>
            <span className={styles.word} dir="auto">
              {part.madeOf.map((each) => t.said(each.word, each.mentions)).join(', ')}
              {part.isHidden && ` (${t.partIsHidden})`}
            </span>
            <Button
              className={styles.button}
              size="small"
              appearance="subtle"
              aria-label={t.takeOutOne(part.word, word.word)}
              onClick={() => care.takeOut(part, word)}
            >
              {t.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
