import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { OwnAnswer } from '../../src/reads/seminar.ts'
import { read, send } from '../api.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useSession } from '../session.ts'
import {
  answerFrom,
  type BallotDraft,
  type BallotStatus,
  draftFrom,
  emptyDraft,
  isSameDraft,
  statusOf,
  textIn,
} from './ballot-draft.ts'

export interface BallotHandle {
  draft: BallotDraft
  status: BallotStatus
  hasSaved: boolean
  refusal: ErrorCode | undefined
  change: (draft: BallotDraft) => void
  submit: () => void
  /** What is asked before it is sent. */
  question?: ReactNode
}

/** One person's ballot in one poll: what is filled in, what is saved, and sending the difference. */
export function useBallot(poll: PollView, isLive: boolean): BallotHandle {
  const key = useDraftKey(poll.id)
  const [own, setOwn] = useState(() => keptBallot(key))
  const [saved, setSaved] = useState<BallotDraft>()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isSending, setIsSending] = useState(false)
  const latest = useRef(saved)
  const draft = own ?? saved ?? emptyDraft
  const naming = useNaming([textIn(draft)], Object.values(poll.question))

  useEffect(() => {
    latest.current = saved
  }, [saved])

  // The answer may be given on the card in the chat, or in another window, from where one comes back.
  useEffect(() => {
    if (!isLive) return undefined
    let isCurrent = true
    const readOwn = () => {
      const before = latest.current // what is sent while this is read is newer
      read<OwnAnswer>(`/api/polls/${poll.id}/answer`).then(
        ({ answer }) =>
          isCurrent && before === latest.current && setSaved(answer && draftFrom(answer)),
        () => undefined, // without it the form is empty, and sending replaces what was there
      )
    }
    readOwn()
    addEventListener('focus', readOwn)
    return () => {
      isCurrent = false
      removeEventListener('focus', readOwn)
    }
  }, [poll.id, isLive])

  const change = (next: BallotDraft) => {
    setRefusal(undefined)
    setOwn(next)
    if (saved && isSameDraft(next, saved)) dropDraft(key)
    else keepDraft(key, next)
  }

  const submit = async () => {
    const answer = answerFrom(poll.pollKind, draft)
    if (!answer || isSending || (saved && isSameDraft(draft, saved))) return
    setIsSending(true)
    if (await naming.holdsBack()) {
      setIsSending(false)
      return
    }
    const refused = await send('poll.vote', { pollId: poll.id, answer })
    setIsSending(false)
    setRefusal(refused)
    if (refused) return
    setSaved(draft)
    // What was changed while it was being sent is not sent yet.
    setOwn((now) => (now && !isSameDraft(now, draft) ? now : undefined))
    if (isSameDraft(keptBallot(key) ?? draft, draft)) dropDraft(key)
  }
  const question = naming.ask(() => void submit())

  const status = statusOf({ draft, saved, isSending, hasFailed: refusal !== undefined })
  return { draft, status, hasSaved: saved !== undefined, refusal, change, submit, question }
}

/** Several people may share a window, as they do in the local room. */
export function useDraftKey(pollId: string): string {
  const { host } = useSession()
  return `${host.userId}:${pollId}`
}

/** A draft may have been kept by a page that knew of fewer kinds. */
export function keptBallot(key: string): BallotDraft | undefined {
  const kept = keptDraft<Partial<BallotDraft>>(key)
  return kept && { ...emptyDraft, ...kept }
}
