import type { CaredWord, CloudWord } from '../../src/word/cloud.ts'
import type { WordStatus } from '../../src/word/decision.ts'
import { send } from '../api.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import { type Undoing, useUndoing } from './use-undoing.ts'

export interface WordCare {
  merge: (words: readonly CaredWord[], into: CaredWord) => void
  takeOut: (part: CloudWord, from: CaredWord) => void
  hide: (word: CaredWord) => void
  /** Lets words through that wait, or out that were hidden. */
  show: (words: readonly CaredWord[]) => void
  /** Lets the picture stand still, or move again. */
  freeze: (isFrozen: boolean) => void
  undoing: Undoing
}

/** What a facilitator can do with the words of a poll. All of it can be undone. */
export function useWordCare(pollId: string): WordCare {
  const t = useModerationTexts().words
  const undoing = useUndoing()
  const keysOf = (words: readonly CaredWord[]) => words.map(({ key }) => key)
  const moderate = (words: readonly CaredWord[], status: WordStatus) => () =>
    send('word.moderate', { pollId, words: keysOf(words), status })
  const splitAll = async (words: string[]) => {
    const refusals = await Promise.all(words.map((word) => send('word.split', { pollId, word })))
    return refusals.find((refusal) => refusal !== undefined)
  }

  return {
    merge(words, into) {
      const others = words.filter(({ key }) => key !== into.key)
      void undoing.run(
        () => send('word.merge', { pollId, words: keysOf(others), into: into.key }),
        () => splitAll(keysOf(others)),
        t.happened.merged(others.map(({ word }) => word).join(', '), into.word),
      )
    },
    takeOut(part, from) {
      void undoing.run(
        () => send('word.split', { pollId, word: part.key }),
        () => send('word.merge', { pollId, words: [part.key], into: from.key }),
        t.happened.split(part.word),
      )
    },
    hide(word) {
      const ask = moderate([word], 'hidden')
      void undoing.run(ask, moderate([word], word.status), t.happened.hidden(word.word))
    },
    show(words) {
      const [first] = words
      if (!first) return
      const wasHidden = first.status === 'hidden'
      void undoing.run(
        moderate(words, wasHidden ? 'waiting' : 'shown'),
        moderate(words, first.status),
        words.length === 1 ? t.happened.shown(first.word) : t.happened.allShown(words.length),
      )
    },
    freeze(isFrozen) {
      const set = (still: boolean) => () => send(still ? 'cloud.freeze' : 'cloud.thaw', { pollId })
      void undoing.run(
        set(isFrozen),
        set(!isFrozen),
        isFrozen ? t.happened.frozen : t.happened.thawed,
      )
    },
    undoing,
  }
}
