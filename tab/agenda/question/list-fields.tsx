import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Range } from '../../../src/poll/limits.ts'
import { useWritingTexts } from './use-writing-texts.ts'

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  legend: { paddingBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  arrow: { minWidth: '32px' },
  add: { justifySelf: 'start' },
})

/** Options, statements or rows: each can be written, moved and removed, and more can be added. */
export function ListFields<Item extends { id: string }>({
  legend,
  nameOf,
  addLabel,
  items,
  range,
  isReadOnly,
  onChange,
  blank,
  children,
}: {
  legend: string
  nameOf: (number: number) => string
  addLabel: string
  items: Item[]
  range: Range
  isReadOnly: boolean
  onChange: (items: Item[]) => void
  blank: () => Item
  /** The fields of one of them. */
  children: (item: Item, index: number) => ReactNode
}) {
  const styles = useStyles()
  const t = useWritingTexts()
  const swap = (index: number, other: number) =>
    onChange(items.with(index, items[other]!).with(other, items[index]!))

  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {items.map((item, index) => {
        const name = nameOf(index + 1)
        return (
          <div key={item.id} className={styles.item}>
            {children(item, index)}
            {!isReadOnly && items.length > 1 && (
              <div className={styles.tools}>
                <Button
                  className={styles.arrow}
                  appearance="subtle"
                  size="small"
                  aria-label={t.up(name)}
                  disabledFocusable={index === 0}
                  onClick={() => index > 0 && swap(index, index - 1)}
                >
                  <span aria-hidden="true">↑</span>
                </Button>
                <Button
                  className={styles.arrow}
                  appearance="subtle"
                  size="small"
                  aria-label={t.down(name)}
                  disabledFocusable={index === items.length - 1}
                  onClick={() => index < items.length - 1 && swap(index, index + 1)}
                >
                  <span aria-hidden="true">↓</span>
                </Button>
                {items.length > range.least && (
                  <Button
                    appearance="subtle"
                    size="small"
                    aria-label={t.remove(name)}
                    onClick={() => onChange(items.filter(({ id }) => id !== item.id))}
                  >
                    {t.removeShort}
                  </Button>
                )}
              </div>
            )}
          </div>
        )
      })}
      {items.length < range.most && !isReadOnly && (
        <Button className={styles.add} onClick={() => onChange([...items, blank()])}>
          {addLabel}
        </Button>
      )}
    </fieldset>
  )
}
