import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { Quoting } from '../../src/answer/answer.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { isEvidence } from '../feedback/evidence-field.tsx'
import { QuotingField } from '../feedback/quoting-field.tsx'
import { wordsOf } from '../feedback/said.ts'
import { useLifeTexts } from '../feedback/use-life-texts.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useMessages } from '../session.ts'
import { isSettled, lackingAnswers, saidIn } from './said-in.ts'
import type { SharedDraft } from './use-joint-draft.ts'
import { useTogetherTexts } from './use-together-texts.ts'

const useStyles = makeStyles({ send: { justifySelf: 'start' } })

/** Gives what has been written together, as it was read; refused when somebody has changed it since. */
export function GiveTogether({
  feedback,
  shared,
  onDone,
}: {
  feedback: FeedbackView
  shared: SharedDraft
  onDone: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const texts = useTogetherTexts()
  const { joint } = useLifeTexts()
  const { versionId } = feedback
  const [quoting, setQuoting] = useState<Quoting | undefined>(feedback.joint?.answer?.quoting)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const said = saidIn(feedback, shared)
  const naming = useNaming(wordsOf(said), [feedback.unit.name])
  const isReady = isSettled(feedback, shared) && lackingAnswers(feedback, shared).size === 0
  const hasSaid = said.findings.length > 0 || said.remark !== ''
  const give = async () => {
    if (!quoting || !shared.draft || (await naming.holdsBack())) return
    const { revision: draftRevision } = shared.draft
    const refused = await send('feedback.answer', {
      versionId,
      ...said,
      quoting,
      draftRevision,
    })
    setRefusal(refused)
    if (refused) shared.reload()
    else onDone()
  }

  return (
    <>
      <QuotingField feedback={feedback} said={said} quoting={quoting} onChange={setQuoting} />
      {hasSaid && !isReady && <p>{texts.mayNotSend}</p>}
      {naming.ask(() => void give())}
      <Button
        className={styles.send}
        appearance="primary"
        disabled={!quoting || !isEvidence(said.evidence) || !hasSaid || !isReady}
        onClick={() => void give()}
      >
        {joint.send}
      </Button>
      <div role="status">{refusal && t.error[refusal]}</div>
    </>
  )
}
