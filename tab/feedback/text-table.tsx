import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Block, TableRow } from '../../src/feedback/rich-text.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  // A wide table scrolls by itself rather than making the page scroll.
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', minWidth: 'min(100%, 24rem)', overflowWrap: 'normal' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
  },
  header: {
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
})

export function TextTable({
  rows,
  renderCell,
}: {
  rows: TableRow[]
  renderCell: (cell: Block[]) => ReactNode
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t.feedback.table}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ isHeader, cells }, index) => (
            <tr key={index}>
              {cells.map((cell, column) =>
                isHeader ? (
                  <th key={column} scope="col" className={`${styles.cell} ${styles.header}`}>
                    {renderCell(cell)}
                  </th>
                ) : (
                  <td key={column} className={styles.cell}>
                    {renderCell(cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
