import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { clip } from '../../src/feedback/clip.ts'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { splitPlaces } from '../../src/feedback/outline/split-places.ts'
import { plainText } from '../../src/feedback/rich-text.ts'
import { RichText } from '../feedback/rich-text.tsx'
import { useOutlineTexts } from './use-outline-texts.ts'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  block: { minWidth: 0, width: '100%' },
  here: { minHeight: '44px', marginBottom: tokens.spacingVerticalXS },
})

const longestSaid = 60

/** The text of a finding with a place to split it before each block. */
export function SplitPanel({
  part: { heading, body },
  onSplit,
  onSplitAll,
  onCancel,
}: {
  part: OutlinePart
  onSplit: (at: number) => void
  onSplitAll: () => void
  onCancel: () => void
}) {
  const styles = useStyles()
  const t = useOutlineTexts()
  const places = splitPlaces(body)
  return (
    <section className={styles.panel} aria-label={t.splitHeading(heading)}>
      <h3 className={styles.heading}>{t.splitHeading(heading)}</h3>
      <p>{t.splitHelp}</p>
      {places.length > 1 && (
        <Button className={styles.here} onClick={onSplitAll}>
          {t.splitAll(places.length)}
        </Button>
      )}
      {body.map((block, at) => {
        const text = plainText([block])
        const mayBegin = at > 0 && text.trim() !== ''
        return (
          <div key={at} className={styles.block}>
            {mayBegin && (
              <Button
                size="small"
                className={styles.here}
                appearance={places.includes(at) ? 'primary' : 'secondary'}
                aria-label={t.splitHereAt(clip(text.replaceAll(/\s+/g, ' '), longestSaid))}
                onClick={() => onSplit(at)}
              >
                {t.splitHere}
              </Button>
            )}
            <RichText blocks={[block]} />
          </div>
        )
      })}
      <Button className={styles.here} onClick={onCancel}>
        {t.cancel}
      </Button>
    </section>
  )
}
