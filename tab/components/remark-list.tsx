import type { ShownRemark } from '../../src/reads/live.ts'
import { groupsOf } from '../pictures/wall-texts.ts'
import { useMessages } from '../session.ts'

/** Texts beside a result, under the headings that the facilitator gave them. */
export function RemarkList({
  remarks,
  label,
  styles,
}: {
  remarks: ShownRemark[]
  /** What the texts are. */
  label: string
  styles: { list: string | undefined; remark: string | undefined; heading: string | undefined }
}) {
  const t = useMessages()
  const groups = groupsOf(remarks)
  const isGrouped = groups.some(({ heading }) => heading)
  return groups.map(({ heading, texts }) => (
    <div key={heading ?? ''}>
      {isGrouped && (
        <h3 className={styles.heading} dir="auto">
          {heading ?? t.poll.others}
        </h3>
      )}
      <ul className={styles.list} aria-label={isGrouped ? (heading ?? t.poll.others) : label}>
        {texts.map(({ id, body }) => (
          <li key={id} className={styles.remark} dir="auto">
            {body}
          </li>
        ))}
      </ul>
    </div>
  ))
}
