import { Badge, Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { CaredWord } from '../../src/word/cloud.ts'
import { MadeOf } from './made-of.tsx'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { WordCare } from './use-word-care.ts'

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  word: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, flexShrink: 0 },
})

/** One word: mark it for merging, see what it was made of, hide it or let it through. */
export function WordRow({
  word,
  isChosen,
  isWaiting,
  onChoose,
  care,
}: {
  word: CaredWord
  isChosen: boolean
  /** Has only one person said it, and nobody let it through? */
  isWaiting: boolean
  onChoose: () => void
  care: WordCare
}) {
  const styles = useStyles()
  const messages = useModerationTexts()
  const t = messages.words
  return (
    <li className={styles.row} data-row={word.key}>
      <div className={styles.line}>
        <div className={styles.word}>
          <Checkbox
            checked={isChosen}
            onChange={onChoose}
            label={<bdi>{t.said(word.word, word.mentions)}</bdi>}
          />
        </div>
        {isWaiting && (
          <>
            <Badge appearance="outline" color="informative">
              {t.isWaiting}
            </Badge>
            <Button
              className={styles.button}
              size="small"
              aria-label={t.showOne(word.word)}
              onClick={() => care.show([word])}
            >
              {messages.show}
            </Button>
          </>
        )}
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={t.hideOne(word.word)}
          onClick={() => care.hide(word)}
        >
          {messages.hide}
        </Button>
      </div>
      <MadeOf word={word} care={care} />
    </li>
  )
}
