import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components'
import { useState } from 'react'
import { showsUnread } from '../../src/poll/poll.ts'
import type { FacilitatorState, ModeratedRemark, PollView } from '../../src/reads/live.ts'
import { useMessages } from '../session.ts'
import { HeadingDialog } from './heading-dialog.tsx'
import { HeadingLine } from './heading-line.tsx'
import { RemarkItem } from './remark-item.tsx'
import { UndoLine } from './undo-line.tsx'
import { useHeldFocus } from './use-held-focus.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import { type HeadingView, useRemarkCare } from './use-remark-care.ts'

const useStyles = makeStyles({
  moderation: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  group: { display: 'grid', gap: tokens.spacingVerticalS, marginBlock: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2 },
  more: { minHeight: '32px', cursor: 'pointer' },
  start: { justifySelf: 'start' },
})

/** The free texts of the current question: those to go through, then the others under their headings. */
export function Moderation({
  poll,
  led: { remarks, earlierRemarks, headings },
}: {
  poll: PollView
  led: Pick<FacilitatorState, 'remarks' | 'earlierRemarks' | 'headings'>
}) {
  const styles = useStyles()
  const t = useMessages()
  const texts = useModerationTexts().texts
  const care = useRemarkCare(poll.id)
  const section = useHeldFocus()
  const focusTarget = useRestoreFocusTarget()
  const [asking, setAsking] = useState<{ first?: ModeratedRemark }>()

  const isUnreadShown = showsUnread(poll)
  const waiting = remarks.filter(({ status }) => status === 'waiting')
  const gone = remarks.filter(({ status }) => status !== 'waiting')
  const under = (heading: HeadingView | undefined) =>
    gone.filter((remark) => headingOf(remark, headings) === heading)

  const list = (some: ModeratedRemark[]) => (
    <ul className={styles.list}>
      {some.map((remark) => (
        <RemarkItem
          key={remark.id}
          remark={remark}
          isUnreadShown={isUnreadShown}
          headings={headings}
          heading={headingOf(remark, headings)}
          care={care}
          onNewHeading={() => setAsking({ first: remark })}
        />
      ))}
    </ul>
  )

  return (
    <section ref={section} aria-labelledby="moderation" className={styles.moderation}>
      <h2 id="moderation" className={styles.heading}>
        {t.seminar.toGoThrough(waiting.length)}
      </h2>
      <UndoLine undoing={care.undoing} />
      {remarks.length === 0 && (
        <p className={styles.help}>{isUnreadShown ? texts.noneUnread : t.seminar.noRemarks}</p>
      )}
      {list(waiting)}
      {remarks.length > 0 && (
        <Button {...focusTarget} className={styles.start} onClick={() => setAsking({})}>
          {texts.newHeading}
        </Button>
      )}
      {headings.length > 0 && <p className={styles.help}>{texts.keys}</p>}
      {(gone.length > 0 || headings.length > 0) && (
        <details open>
          <summary className={styles.more}>{t.seminar.gone(gone.length)}</summary>
          {headings.map((heading) => (
            <div key={heading.id} className={styles.group}>
              <HeadingLine
                heading={heading}
                headings={headings}
                texts={under(heading).length}
                care={care}
              />
              {list(under(heading))}
            </div>
          ))}
          {under(undefined).length > 0 && (
            <div className={styles.group}>
              {headings.length > 0 && <h3 className={styles.heading}>{texts.noHeading}</h3>}
              {list(under(undefined))}
            </div>
          )}
        </details>
      )}
      {earlierRemarks.length > 0 && (
        <details>
          <summary className={styles.more}>{texts.earlier(earlierRemarks.length)}</summary>
          {list(earlierRemarks)}
        </details>
      )}
      {asking && (
        <HeadingDialog
          onSave={(title) => care.add(title, asking.first)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  )
}

/** One that has been removed is no longer among them. */
function headingOf(
  { headingId }: ModeratedRemark,
  headings: HeadingView[],
): HeadingView | undefined {
  return headings.find(({ id }) => id === headingId)
}
