import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { SplitPanel } from './split-panel.tsx'
import { type Arranging, placeId } from './use-arranging.ts'
import { useOutlineTexts } from './use-outline-texts.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minHeight: '44px' },
})

/** Moves, joins and splits one finding. */
export function PartActions({
  part,
  index,
  count,
  arranging,
}: {
  part: OutlinePart
  index: number
  count: number
  arranging: Arranging
}) {
  const styles = useStyles()
  const t = useOutlineTexts()
  const [isSplitting, setIsSplitting] = useState(false)
  const { id, heading, body } = part
  const button = (text: string, isOff: boolean, onClick: () => void, buttonId?: string) => (
    <Button
      id={buttonId}
      size="small"
      className={styles.button}
      aria-label={t.of(text, heading)}
      disabledFocusable={isOff}
      onClick={() => !isOff && onClick()}
    >
      {text}
    </Button>
  )

  return (
    <>
      <div className={styles.actions}>
        {button(t.up, index === 0, () => arranging.move(index, -1), placeId(id, 'up'))}
        {button(t.down, index === count - 1, () => arranging.move(index, 1), placeId(id, 'down'))}
        {button(t.join, index === 0, () => arranging.join(index))}
        {button(t.split, body.length < 2, () => setIsSplitting(!isSplitting))}
        {button(t.toSummary, count === 1, () => arranging.toSummary(index))}
      </div>
      {isSplitting && (
        <SplitPanel
          part={part}
          onSplit={(at) => {
            setIsSplitting(false)
            arranging.split(index, at)
          }}
          onSplitAll={() => {
            setIsSplitting(false)
            arranging.splitAll(index)
          }}
          onCancel={() => setIsSplitting(false)}
        />
      )}
    </>
  )
}
