import { useState } from 'react'
import type { ModeratedQuestion } from '../../src/reads/live.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useSession } from '../session.ts'

/** The answer that was there when somebody began to write, and its version. */
export interface AnswerBefore {
  answer: string | undefined
  version: number
}

interface Draft {
  words: string
  over: AnswerBefore
}

export type AnswerDraft = ReturnType<typeof useAnswerDraft>

/** An answer while it is written: it stays until it is saved or given up, also through a reload. */
export function useAnswerDraft({ id, answer, answerVersion: version }: ModeratedQuestion) {
  const { host } = useSession()
  const key = `${host.userId}:answer:${id}` // several people may share a window
  const stored: AnswerBefore = { answer, version }
  const [draft, setDraft] = useState(() => keptDraft<Draft>(key))
  const put = (next: Draft) => {
    setDraft(next)
    keepDraft(key, next)
  }
  // What others write shows at once until somebody begins to write here.
  const { words, over } = isBegun(draft) ? draft : { words: answer ?? '', over: stored }
  return {
    words,
    over,
    /** Has somebody else written since? What is already there in so many words is one's own. */
    isOutrun: version !== over.version && answer !== words.trim(),
    write: (next: string) => put({ words: next, over }),
    /** Over what somebody else has written, which has been read. */
    keepMine: () => put({ words, over: stored }),
    takeTheirs: () => put({ words: answer ?? '', over: stored }),
    drop: () => dropDraft(key),
  }
}

function isBegun(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && draft.words.trim() !== (draft.over.answer ?? '')
}
