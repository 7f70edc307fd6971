import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useMessages } from '../session.ts'
import type { Undoing } from './use-undoing.ts'
import { useModerationTexts } from './use-moderation-texts.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  words: { overflowWrap: 'anywhere', minWidth: 0, ':empty': { display: 'none' } },
})

/** What was done last, and the way to undo it. Focus comes here when what held it has gone. */
export function UndoLine({ undoing }: { undoing: Undoing }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useModerationTexts()
  const { refusal, happened, mayUndo } = undoing
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words} dir="auto">
        {refusal ? messages.error[refusal] : happened}
      </p>
      {mayUndo && (
        <Button size="small" data-focus-home onClick={() => undoing.undo(t.undone)}>
          {t.undo}
        </Button>
      )}
    </div>
  )
}
