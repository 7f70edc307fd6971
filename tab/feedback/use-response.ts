import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { Recognition } from '../../src/recognition.ts'
import type { FindingView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useSession } from '../session.ts'

export type ResponseStatus = 'untouched' | 'changed' | 'sending' | 'saved' | 'failed'

/** One person's answer to one finding. A choice is sent at once, a comment when it is done. */
export function useResponse(finding: FindingView) {
  const { host } = useSession()
  const key = `${host.userId}:${finding.id}`
  const [sent, setSent] = useState<{ own: FindingView['own']; before: FindingView['own'] }>()
  const [chosen, setChosen] = useState<Recognition>()
  const [typed, setTyped] = useState(() => keptDraft<string>(key))
  const [allowed, setAllowed] = useState<boolean>()
  const [isSending, setIsSending] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  // What the server has counts, once it has been read again: the card in the chat can be used too.
  const saved = sent && sent.before === finding.own ? sent.own : finding.own
  const recognition = chosen ?? saved?.recognition
  const comment = typed ?? saved?.comment ?? ''
  const naming = useNaming([comment], [finding.heading])
  const mayQuote = allowed ?? saved?.mayQuote ?? false

  const write = (text: string) => {
    setTyped(text)
    setRefusal(undefined)
    keepDraft(key, text)
  }

  const submit = async (answer: Recognition | undefined = recognition) => {
    if (!answer) return
    setChosen(answer)
    setIsSending(true)
    if (await naming.holdsBack()) {
      setIsSending(false)
      return
    }
    const text = comment.trim()
    const refused = await send('feedback.respond', {
      findingId: finding.id,
      recognition: answer,
      ...(text ? { comment: text, mayQuote } : {}),
    })
    setIsSending(false)
    setRefusal(refused)
    if (refused) return
    setSent({ own: { recognition: answer, comment: text, mayQuote }, before: finding.own })
    setAllowed((now) => (now === mayQuote ? undefined : now))
    setChosen((now) => (now === answer ? undefined : now))
    // What was written while it was being sent is not sent yet.
    setTyped((now) => (now === undefined || now.trim() === text ? undefined : now))
    if ((keptDraft<string>(key) ?? '').trim() === text) dropDraft(key)
  }
  const question = naming.ask(() => void submit())

  const isQuotingSaved = !comment.trim() || (saved?.mayQuote ?? false) === mayQuote
  const isSaved =
    saved?.recognition === recognition &&
    (saved?.comment ?? '') === comment.trim() &&
    isQuotingSaved
  const status = statusOf({ isSending, isSaved, hasSaved: saved !== undefined, refusal })
  return {
    recognition,
    comment,
    mayQuote,
    status,
    refusal,
    write,
    allow: setAllowed,
    submit,
    question,
  }
}

function statusOf(response: {
  isSending: boolean
  isSaved: boolean
  hasSaved: boolean
  refusal: ErrorCode | undefined
}): ResponseStatus {
  if (response.isSending) return 'sending'
  if (response.refusal) return 'failed'
  if (!response.isSaved) return 'changed'
  return response.hasSaved ? 'saved' : 'untouched'
}
