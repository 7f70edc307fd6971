import { useEffect, useRef, useState } from 'react'
import { movedToSummary } from '../../src/feedback/outline/draft.ts'
import { joinWithAbove, moved, splitAt, splitAtAll } from '../../src/feedback/outline/edit.ts'
import type { ImportDraft } from './import-draft.ts'
import { useOutlineTexts } from './use-outline-texts.ts'

export interface Arranging {
  /** What has just happened, for a screen reader. */
  said: string
  mayUndo: boolean
  undo: () => void
  move: (index: number, by: 1 | -1) => void
  join: (index: number) => void
  split: (index: number, at: number) => void
  splitAll: (index: number) => void
  toSummary: (index: number) => void
}

/**
 * The changes of a document's outline, each of which can be undone. Whatever had the focus may be
 * gone afterwards or have another place, so it is put where the change can be seen.
 */
export function useArranging(
  draft: ImportDraft,
  setDraft: (draft: ImportDraft) => void,
): Arranging {
  const t = useOutlineTexts()
  const [history, setHistory] = useState<ImportDraft[]>([])
  const [said, setSaid] = useState('')
  const focus = useRef<string>(undefined)
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = undefined
  })

  const change = (next: ImportDraft, say: string, focusOn: string) => {
    if (next.parts === draft.parts) return
    focus.current = focusOn
    setHistory([...history, draft])
    setDraft(next)
    setSaid(say)
  }
  const { parts, title } = draft
  const newId = () => crypto.randomUUID()

  return {
    said,
    mayUndo: history.length > 0,
    undo() {
      const last = history.at(-1)
      if (!last) return
      setHistory(history.slice(0, -1))
      // What has been typed and ticked since stays.
      const now = new Map(parts.map(({ id, heading, isIncluded }) => [id, { heading, isIncluded }]))
      const restored = last.parts.map((part) => ({ ...part, ...now.get(part.id) }))
      setDraft({ ...last, title, parts: restored, chosen: draft.chosen })
      setSaid(t.undone)
    },
    move(index, by) {
      const { id, heading } = parts[index]!
      const say = t.movedTo(heading, index + by + 1, parts.length)
      change(
        { ...draft, parts: moved(parts, index, by) },
        say,
        placeId(id, by === 1 ? 'down' : 'up'),
      )
    },
    join(index) {
      const { id, heading } = parts[index - 1]!
      const next = joinWithAbove(parts, index)
      change({ ...draft, parts: next }, t.joined(heading), placeId(id, 'heading'))
    },
    split(index, at) {
      const id = newId()
      const next = splitAt(parts, index, at, id)
      const made = next.find((part) => part.id === id)
      change({ ...draft, parts: next }, t.splitDone(made?.heading ?? ''), placeId(id, 'heading'))
    },
    splitAll(index) {
      const next = splitAtAll(parts, index, title, newId)
      const first = placeId(next[index]!.id, 'heading')
      change({ ...draft, parts: next }, t.splitAllDone(next.length), first)
    },
    toSummary(index) {
      const { id, heading } = parts[index]!
      const next = parts[index + 1] ?? parts[index - 1]
      const focusOn = next ? placeId(next.id, 'heading') : ''
      change({ ...draft, ...movedToSummary(draft, id) }, t.inSummary(heading), focusOn)
    },
  }
}

/** The id of something that belongs to a finding, such as the field with its heading. */
export function placeId(partId: string, place: 'heading' | 'up' | 'down'): string {
  return `finding-${partId}-${place}`
}
