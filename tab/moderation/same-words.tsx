import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import type { CaredWord } from '../../src/word/cloud.ts'
import { likelySame } from './likely-same.ts'
import { useModerationTexts } from './use-moderation-texts.ts'

const useStyles = makeStyles({
  same: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: { fontSize: '0.875rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  words: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** A few at a time, so that the words themselves stay in sight. */
const mostSuggestions = 3

/** Forms of what may be the same word, to be merged or left as they are. */
export function SameWords({
  words,
  onMerge,
}: {
  words: CaredWord[]
  onMerge: (words: CaredWord[], into: CaredWord) => void
}) {
  const styles = useStyles()
  const t = useModerationTexts().words
  const [different, setDifferent] = useState<string[]>([])
  const groups = useMemo(() => likelySame(words), [words])
  const suggested = groups.filter((group) => !different.includes(nameOf(group)))
  if (suggested.length === 0) return null

  return (
    <div className={styles.same} role="group" aria-labelledby="same-words">
      <h3 id="same-words" className={styles.heading}>
        {t.same}
      </h3>
      <p>{t.sameHelp}</p>
      <ul className={styles.list}>
        {suggested.slice(0, mostSuggestions).map((group) => {
          const said = group.map(({ word }) => word).join(', ')
          return (
            <li key={nameOf(group)} data-row={`same:${nameOf(group)}`}>
              <p className={styles.words} dir="auto">
                {group.map(({ word, mentions }) => t.said(word, mentions)).join(', ')}
              </p>
              <div className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={t.mergeThese(said)}
                  onClick={() => onMerge(group, group[0]!)}
                >
                  {t.merge}
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={t.notSameThese(said)}
                  onClick={() => setDifferent([...different, nameOf(group)])}
                >
                  {t.notSame}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The same whatever the order, which changes as votes come in. */
function nameOf(group: CaredWord[]): string {
  return group
    .map(({ key }) => key)
    .sort()
    .join(' ')
}
