import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useLocalText, useMessages } from '../session.ts'
import type { AgendaEditing, Happening } from './use-agenda.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({
  status: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS },
  words: { overflowWrap: 'anywhere', ':empty': { display: 'none' } },
})

/** What was done to the agenda last, and the way to undo it. */
export function AgendaStatus({ editing, steps }: { editing: AgendaEditing; steps: number }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useAgendaTexts()
  const localText = useLocalText()
  const { happening, refusal } = editing

  const wordsFor = (what: Happening) => {
    if (what.kind === 'undone') return t.undone
    const title = localText(what.title)
    return what.kind === 'moved'
      ? t.happened.moved(title, what.place, steps)
      : t.happened[what.kind](title)
  }

  return (
    <div className={styles.status}>
      <p role="status" className={styles.words}>
        {refusal ? messages.error[refusal] : happening && wordsFor(happening)}
      </p>
      {editing.mayUndo && <Button onClick={editing.undo}>{t.undo}</Button>}
    </div>
  )
}
