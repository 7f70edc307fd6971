import { Button, Dialog } from '@fluentui/react-components'
import { Question } from '../components/question.tsx'
import { useMessages } from '../session.ts'
import type { Facilitator } from './use-facilitator.ts'

/** Asks before what cannot be undone: ending the seminar, or sealing a round to ask anew. */
export function ConfirmDialog({ facilitator }: { facilitator: Facilitator }) {
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
      <Question
        title={question}
        answers={
          <>
            <Button onClick={stopAsking}>{t.tab.cancel}</Button>
            <Button appearance="primary" onClick={confirm}>
              {verb}
            </Button>
          </>
        }
      >
        {help}
      </Question>
    </Dialog>
  )
}
