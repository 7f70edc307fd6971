import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { LocalText } from '../../src/language.ts'
import type { AgendaItem as Item } from '../../src/reads/live.ts'
import { AgendaEditor } from '../agenda/agenda-editor.tsx'
import { StepMenu } from '../agenda/step-menu.tsx'
import { useAgenda } from '../agenda/use-agenda.ts'
import { useAgendaTexts } from '../agenda/use-agenda-texts.ts'
import { useDrag } from '../agenda/use-drag.ts'
import { useKeptFocus } from '../agenda/use-kept-focus.ts'
import { useStepDialog } from '../agenda/use-step-dialog.ts'
import { useMessages } from '../session.ts'
import { AgendaRow } from './agenda-row.tsx'

const useStyles = makeStyles({
  agenda: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', alignItems: 'stretch', minWidth: 0 },
  dropAfter: { boxShadow: `0 2px 0 ${tokens.colorCompoundBrandStroke}` },
  dropFirst: { boxShadow: `0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  help: { color: tokens.colorNeutralForeground2 },
})

/** The steps in their order, to go to and, until the seminar is over, to change. */
export function Agenda({
  seminarId,
  title,
  items,
  current,
  isRunning,
  mayEdit,
  onGoTo,
}: {
  seminarId: string
  title: LocalText
  items: Item[]
  /** Undefined before the start and after the end. */
  current: number | undefined
  isRunning: boolean
  mayEdit: boolean
  onGoTo: (stepId: string) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const words = useAgendaTexts()
  const editing = useAgenda(seminarId, items)
  const dialog = useStepDialog()
  const drag = useDrag(editing.moveAfter)
  const list = useKeptFocus()

  const moveByKey = (event: KeyboardEvent, item: Item) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    event.stopPropagation() // the menu button would open its menu
    editing.move(item, event.key === 'ArrowUp' ? -1 : 1)
  }

  return (
    <nav aria-labelledby="agenda" className={styles.agenda}>
      <h2 id="agenda" className={styles.heading}>
        {t.seminar.agenda}
      </h2>
      {items.length === 0 && mayEdit && <p className={styles.help}>{words.empty}</p>}
      <ol ref={list} className={styles.list}>
        {items.map((item, index) => (
          <li
            key={item.id}
            data-step={item.id}
            className={mergeClasses(
              styles.row,
              drag.target === item.id && styles.dropAfter,
              drag.target === null && index === 0 && styles.dropFirst,
            )}
            {...(mayEdit && {
              ...drag.propsFor(item.id, items[index - 1]?.id ?? null),
              onKeyDownCapture: (event: KeyboardEvent) => moveByKey(event, item),
            })}
          >
            <AgendaRow
              item={item}
              isCurrent={index === current}
              isDone={current !== undefined && index < current}
              isRunning={isRunning}
              onGoTo={() => onGoTo(item.id)}
            />
            {mayEdit && (
              <StepMenu
                item={item}
                isFirst={index === 0}
                isLast={index === items.length - 1}
                editing={editing}
                onEdit={() => dialog.edit(item.id)}
                onSaveTemplate={() => dialog.saveTemplate(item)}
              />
            )}
          </li>
        ))}
      </ol>
      <AgendaEditor
        seminar={{ id: seminarId, title }}
        items={items}
        mayEdit={mayEdit}
        editing={editing}
        dialog={dialog}
      />
    </nav>
  )
}
