import { Button } from '@fluentui/react-components'
import { Clash } from '../components/clash.tsx'
import type { AnswerDraft } from './use-answer-draft.ts'
import { useAnsweringTexts } from './use-answering-texts.ts'

/** What somebody else has answered meanwhile, to be read before either of the two is kept. */
export function OutrunAnswer({
  theirs,
  draft,
}: {
  /** Undefined when they took it back. */
  theirs: string | undefined
  draft: AnswerDraft
}) {
  const t = useAnsweringTexts()
  return (
    <Clash about={theirs === undefined ? t.outrunEmptied : t.outrun} theirs={theirs}>
      <Button onClick={draft.keepMine}>{t.keepMine}</Button>
      <Button onClick={draft.takeTheirs}>
        {theirs === undefined ? t.startAfresh : t.takeTheirs}
      </Button>
    </Clash>
  )
}
