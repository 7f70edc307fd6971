import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Block, TableRow } from '../../src/feedback/rich-text.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  // A wide table scrolls by itself rather than making the page scroll.
  scroll: { overflowX: 'auto', '@media print': { overflowX: 'visible' } },
  table: {
    borderCollapse: 'collapse',
    minWidth: 'min(100%, 24rem)',
    overflowWrap: 'normal',
    // Paper can't be scrolled: all columns have to find room.
    '@media print': {
      width: '100%',
      tableLayout: 'fixed',
      overflowWrap: 'anywhere',
      hyphens: 'auto',
      fontSize: '0.8em',
    },
  },
  row: { breakInside: 'avoid' },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'start',
    verticalAlign: 'top',
    '@media print': { paddingInline: tokens.spacingHorizontalXS },
    fontVariantNumeric: 'tabular-nums',
  },
  header: {
    borderBottom: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
    fontWeight: tokens.fontWeightSemibold,
    breakAfter: 'avoid',
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
  const firstOfBody = rows.findIndex(({ isHeader }) => !isHeader)
  const head = rows.slice(0, Math.max(firstOfBody, 0)) // on paper it comes again on each page
  const renderRow = ({ isHeader, cells }: TableRow, index: number) => (
    <tr key={index} className={styles.row}>
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
  )
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- to scroll it by keyboard
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t.feedback.table}>
      <table className={styles.table}>
        {head.length > 0 && <thead>{head.map(renderRow)}</thead>}
        <tbody>{rows.slice(head.length).map(renderRow)}</tbody>
      </table>
    </div>
  )
}
