import { useMessages } from '../session.ts'
import type { BarView } from './bar-views.ts'
import styles from './result-table.module.css'

export function ResultTable({ bars, caption }: { bars: BarView[]; caption: string }) {
  const t = useMessages()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t.poll.table.option}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.number}`}>
            {t.poll.table.count}
          </th>
          <th scope="col" className={`${styles.cell} ${styles.number}`}>
            {t.poll.table.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, label, count, percent }) => (
          <tr key={id}>
            <th scope="row" className={styles.cell} dir="auto">
              {label}
            </th>
            <td className={`${styles.cell} ${styles.number}`}>{count}</td>
            <td className={`${styles.cell} ${styles.number}`}>{percent}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
