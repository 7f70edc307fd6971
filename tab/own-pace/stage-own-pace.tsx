import { useOwnPaceTexts } from './use-own-pace-texts.ts'

/** On the big picture there is nothing to follow while each answers when it suits them. */
export function StageOwnPace({ className }: { className: string | undefined }) {
  return <p className={className}>{useOwnPaceTexts().stage}</p>
}
