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
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView, UnitOverview } from '../../src/reads.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({ actions: { '& button': { whiteSpace: 'nowrap' } } })

/** Sends the card to the unit, once somebody has read where it goes. */
export function Deliver({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const styles = useStyles()
  const t = useMessages()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { data: units } = useRead<UnitOverview[]>('/api/units')
  const { unit, versionId } = feedback
  const conversation = units?.find(({ id }) => id === unit.id)?.conversation
  const name = conversation?.name ?? t.feedback.conversationUnnamed
  const deliver = async () => {
    const refused = await send('feedback.deliver', { versionId })
    setRefusal(refused)
    if (!refused) onDone()
  }

  if (!feedback.mayDeliver) return <p>{t.feedback.onlyLeadDelivers}</p>
  if (units && !conversation) return <p>{t.feedback.deliverUnreachable(unit.name)}</p>
  return (
    <>
      <Dialog modalType="alert">
        <DialogTrigger disableButtonEnhancement>
          <Button appearance="primary" size="large" disabled={!units}>
            {t.feedback.deliver}
          </Button>
        </DialogTrigger>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{t.feedback.deliverQuestion(unit.name)}</DialogTitle>
            <DialogContent>{t.feedback.deliverHelp(unit.name, name)}</DialogContent>
            <DialogActions className={styles.actions}>
              <DialogTrigger disableButtonEnhancement>
                <Button>{t.tab.cancel}</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={() => void deliver()}>
                  {t.feedback.deliver}
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
      {refusal && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.error[refusal]}</MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
