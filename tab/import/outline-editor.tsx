import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { continuationsOf } from '../../src/feedback/outline/draft.ts'
import { changed } from '../../src/feedback/outline/edit.ts'
import { FindingCard } from './finding-card.tsx'
import { GoesOn } from './goes-on.tsx'
import type { Before, ImportDraft } from './import-draft.ts'
import { NoHeadings } from './no-headings.tsx'
import { PartActions } from './part-actions.tsx'
import { SinceBefore } from './since-before.tsx'
import { useArranging } from './use-arranging.ts'
import { useOutlineTexts } from './use-outline-texts.ts'
import { useFeedbackMessages } from '../feedback/use-feedback-messages.ts'

const useStyles = makeStyles({
  outline: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  undo: { minHeight: '44px', justifySelf: 'start' },
})

/** The findings of an imported document, to join, split, reorder, rename and leave out. */
export function OutlineEditor({
  draft,
  before,
  isReadingBefore,
  onChange,
}: {
  draft: ImportDraft
  before: Before | undefined
  isReadingBefore: boolean
  onChange: (draft: ImportDraft) => void
}) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const texts = useOutlineTexts()
  const arranging = useArranging(draft, onChange)
  const { parts, chosen } = draft
  const included = parts.filter(({ isIncluded }) => isIncluded)
  const goesOn = continuationsOf(draft, before?.findings ?? [])

  return (
    <section className={styles.outline}>
      <h2 className={styles.heading}>{t.feedback.findings}</h2>
      <NoHeadings parts={parts} onSplitAll={() => arranging.splitAll(0)} />
      <p role="status">
        {parts.length > 0
          ? t.feedback.included(included.length, parts.length)
          : t.feedback.noFindings}
      </p>
      <p role="status" className="visually-hidden">
        {arranging.said}
      </p>
      {isReadingBefore && <p role="status">{texts.readingBefore}</p>}
      {before && <SinceBefore parts={parts} before={before} goesOn={goesOn} />}
      {arranging.mayUndo && (
        <Button className={styles.undo} onClick={arranging.undo}>
          {texts.undo}
        </Button>
      )}
      <ol className={styles.list}>
        {parts.map((part, index) => (
          <FindingCard
            key={part.id}
            part={part}
            number={index + 1}
            onRename={(heading) =>
              onChange({ ...draft, parts: changed(parts, part.id, { heading }) })
            }
            onInclude={(isIncluded) =>
              onChange({ ...draft, parts: changed(parts, part.id, { isIncluded }) })
            }
          >
            <PartActions part={part} index={index} count={parts.length} arranging={arranging} />
            {before && part.isIncluded && (
              <GoesOn
                part={part}
                before={before}
                continuation={goesOn.get(part.id)}
                onChoose={(key) => onChange({ ...draft, chosen: { ...chosen, [part.id]: key } })}
              />
            )}
          </FindingCard>
        ))}
      </ol>
    </section>
  )
}
