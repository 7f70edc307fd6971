import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import { useMessages } from '../session.ts'
import type { Facilitator } from './use-facilitator.ts'

const useStyles = makeStyles({ actions: { '& button': { whiteSpace: 'nowrap' } } })

/** Asks before what cannot be undone: ending the seminar, or sealing a round to ask anew. */
export function ConfirmDialog({ facilitator }: { facilitator: Facilitator }) {
  const styles = useStyles()
  const t = useMessages()
  const { asking, stopAsking, confirm } = facilitator
  const [question, help, verb] =
    asking === 'askAgain'
      ? [t.seminar.askAgainQuestion, t.seminar.askAgainHelp, t.seminar.askAgain]
      : [t.seminar.endQuestion, t.seminar.endHelp, t.seminar.end]
  return (
    <Dialog
      modalType="alert"
      open={asking !== undefined}
      onOpenChange={(_, { open }) => !open && stopAsking()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question}</DialogTitle>
          <DialogContent>{help}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={stopAsking}>{t.tab.cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {verb}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
