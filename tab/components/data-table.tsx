import { classes } from '../theme/classes.ts'
import styles from './data-table.module.css'

/** What a picture says, in figures. The first cell of a row names it. */
export interface TableView {
  columns: { label: string; isNumber?: boolean }[]
  rows: { id: string; cells: string[] }[]
}

export function DataTable({ table, caption }: { table: TableView; caption: string }) {
  const { columns, rows } = table
  const looks = columns.map(({ isNumber }) => classes(styles.cell, isNumber && styles.number))
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label }, index) => (
              <th key={index} scope="col" className={looks[index]}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells: [name, ...cells] }) => (
            <tr key={id}>
              <th scope="row" className={looks[0]} dir="auto">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={looks[index + 1]} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
