import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({ actions: { '& button': { whiteSpace: 'nowrap' } } })

/** Asks before guests are turned away. */
export function ShutDoor({ onShut }: { onShut: () => void }) {
  const styles = useStyles()
  const t = useMessages()
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button appearance="subtle">{t.seminar.guests.shut}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.seminar.guests.shutQuestion}</DialogTitle>
          <DialogContent>{t.seminar.guests.shutHelp}</DialogContent>
          <DialogActions className={styles.actions}>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t.tab.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onShut}>
                {t.seminar.guests.shut}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
