import { makeStyles, tokens } from '@fluentui/react-components'
import type { TableRow } from '../../src/feedback/rich-text.ts'
import { useMessages } from '../session.ts'
import type { Notes } from './notes.ts'
import { RichText } from './rich-text.tsx'

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

export function TextTable({ rows, notes }: { rows: TableRow[]; notes: Notes | undefined }) {
  const styles = useStyles()
  const t = useMessages()
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t.feedback.table}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ isHeader, cells }, index) => (
            <tr key={index}>
              {cells.map((cell, column) =>
                isHeader ? (
                  <th key={column} scope="col" className={`${styles.cell} ${styles.header}`}>
                    <RichText blocks={cell} notes={notes} />
                  </th>
                ) : (
                  <td key={column} className={styles.cell}>
                    <RichText blocks={cell} notes={notes} />
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
