import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LiveState } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useLocalText, useMessages } from '../session.ts'
import { useOwnPaceTexts } from './use-own-pace-texts.ts'

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  group: { display: 'grid', minWidth: 0 },
})

/** Which questions are answered at people's own pace: those that have not been asked, to begin with. */
export function PaceDialog({ state, onClose }: { state: LiveState; onClose: () => void }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useOwnPaceTexts()
  const localText = useLocalText()
  const polls = (state.facilitator?.agenda ?? []).flatMap(({ pollId, title, phase }) =>
    pollId ? [{ pollId, title, phase }] : [],
  )
  const [chosen, setChosen] = useState(
    () => state.ownPace?.polls.map(({ id }) => id) ?? unasked(polls),
  )
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()

  const begin = async () => {
    if (isSending || chosen.length === 0) return
    setIsSending(true)
    const refused = await send('ownPace.begin', { seminarId: state.seminar.id, pollIds: chosen })
    setIsSending(false)
    setRefusal(refused)
    if (!refused) onClose()
  }
  const choose = (pollId: string, isChosen: boolean) =>
    setChosen((was) => (isChosen ? [...was, pollId] : was.filter((id) => id !== pollId)))

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.dialog}</DialogTitle>
          <DialogContent className={styles.content}>
            <p>{t.dialogHelp}</p>
            {polls.length === 0 && <p>{t.none}</p>}
            <div role="group" aria-label={t.dialog} className={styles.group}>
              {polls.map(({ pollId, title }) => (
                <Checkbox
                  key={pollId}
                  label={localText(title)}
                  checked={chosen.includes(pollId)}
                  onChange={(_, { checked }) => choose(pollId, checked === true)}
                />
              ))}
            </div>
            <p role="status">{refusal && messages.error[refusal]}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{messages.tab.cancel}</Button>
            <Button
              appearance="primary"
              disabledFocusable={isSending || chosen.length === 0}
              onClick={() => void begin()}
            >
              {t.open(chosen.length)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function unasked(polls: { pollId: string; phase?: string | undefined }[]): string[] {
  return polls.filter(({ phase }) => phase === 'draft').map(({ pollId }) => pollId)
}
