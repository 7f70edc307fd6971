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

/** Asks before the seminar is ended, which cannot be undone. */
export function EndDialog({ facilitator }: { facilitator: Facilitator }) {
  const styles = useStyles()
  const t = useMessages()
  return (
    <Dialog
      modalType="alert"
      open={facilitator.isAsking}
      onOpenChange={(_, { open }) => !open && facilitator.stopAsking()}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.seminar.endQuestion}</DialogTitle>
          <DialogContent>{t.seminar.endHelp}</DialogContent>
          <DialogActions className={styles.actions}>
            <Button onClick={facilitator.stopAsking}>{t.tab.cancel}</Button>
            <Button appearance="primary" onClick={facilitator.end}>
              {t.seminar.end}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
