import type { ShownRemark } from '../../src/reads/live.ts'
import { groupsOf } from '../pictures/wall-texts.ts'

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
  return groupsOf(remarks).map(({ heading, texts }) => (
    <div key={heading ?? ''}>
      {heading && (
        <h3 className={styles.heading} dir="auto">
          {heading}
        </h3>
      )}
      <ul className={styles.list} aria-label={heading ?? label}>
        {texts.map(({ id, body }) => (
          <li key={id} className={styles.remark} dir="auto">
            {body}
          </li>
        ))}
      </ul>
    </div>
  ))
}
