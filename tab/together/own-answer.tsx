import type { FeedbackView } from '../../src/reads/feedback.ts'
import { GiveAnswer } from '../feedback/give-answer.tsx'
import { draftFrom, useKeptAnswer } from '../feedback/use-answer-draft.ts'
import { KeptWords } from './kept-words.tsx'
import { saidIn } from './said-in.ts'
import { useJointDraft } from './use-joint-draft.ts'
import { useTogetherTexts } from './use-together-texts.ts'
import { WriteTogether } from './write-together.tsx'

/** For the unit's own people: its answer while it is being written, by one or by several. */
export function OwnAnswer({ feedback, onDone }: { feedback: FeedbackView; onDone: () => void }) {
  const texts = useTogetherTexts()
  const shared = useJointDraft(feedback.versionId)
  const answer = useKeptAnswer(feedback.versionId)
  const { draft, isRead, left, dropLeft } = shared
  const { mayGiveAnswer, isSuperseded } = feedback

  if (!isRead) return null
  if (draft && isSuperseded) {
    const words = draft.fields
      .filter(({ part }) => part !== 'recognition')
      .map((each) => each.words)
    return <KeptWords heading={texts.oldHeading} help={texts.oldHelp} words={words} />
  }
  if (draft) {
    return (
      <WriteTogether
        feedback={feedback}
        shared={shared}
        onEnd={() => answer.keep(draftFrom(feedback, saidIn(feedback, shared)))}
        onStay={answer.drop}
        onDone={onDone}
      />
    )
  }
  return (
    <>
      <KeptWords heading={texts.leftHeading} help={texts.leftHelp} words={left} onDrop={dropLeft} />
      {mayGiveAnswer && <GiveAnswer feedback={feedback} onDone={onDone} />}
    </>
  )
}
