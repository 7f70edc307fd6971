import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { CaredWord } from '../../src/word/cloud.ts'
import { useModerationTexts } from './use-moderation-texts.ts'

const useStyles = makeStyles({
  bar: {
    position: 'sticky', // it follows a long list
    bottom: tokens.spacingVerticalS,
    zIndex: 1,
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** Which of the marked words the others are to count as; the most mentioned unless another is chosen. */
export function MergeBar({
  words,
  onMerge,
  onUnchoose,
}: {
  /** At least two, the most mentioned first. */
  words: CaredWord[]
  onMerge: (into: CaredWord) => void
  onUnchoose: () => void
}) {
  const styles = useStyles()
  const t = useModerationTexts().words
  const [wanted, setWanted] = useState<string>()
  const into = words.find(({ key }) => key === wanted) ?? words[0]!
  return (
    <div className={styles.bar} role="group" aria-label={t.chosen(words.length)}>
      <p>{t.chosen(words.length)}</p>
      <Field label={t.countAs}>
        <Select value={into.key} onChange={(_, { value }) => setWanted(value)}>
          {words.map(({ key, word }) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => onMerge(into)}>
          {t.merge}
        </Button>
        <Button appearance="subtle" onClick={onUnchoose}>
          {t.unchoose}
        </Button>
      </div>
    </div>
  )
}
