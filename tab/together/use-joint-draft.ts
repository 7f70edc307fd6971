import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { DraftFieldView, JointDraftView } from '../../src/reads/joint-answer.ts'
import { send } from '../api.ts'
import { dropDraft, keepDraft, keptDraft } from '../drafts.ts'
import { useSession } from '../session.ts'
import { useDraftChanges } from '../use-live.ts'
import { useRead } from '../use-read.ts'
import { isClash, keyOf, pending, type Place, type Typed, typedOn } from './typed-field.ts'

const pauseMs = 600

type AllTyped = Record<string, Typed>

/** One field as it is on this person's screen. */
export interface FieldState {
  words: string
  stored: DraftFieldView | undefined
  status: 'saved' | 'saving' | 'clash' | 'failed'
  refusal: ErrorCode | undefined
}

export type SharedDraft = ReturnType<typeof useJointDraft>

/**
 * The draft that the unit writes together. What is typed is stored after a pause, field by field;
 * what others store shows at once in fields that this person is not writing in. Nothing that was
 * typed goes away by itself: it stays here, and through a reload, until it is stored.
 */
export function useJointDraft(versionId: string) {
  const { host } = useSession()
  const key = `joint:${host.userId}:${versionId}`
  const { data, reload } = useRead<JointDraftView>(`/api/feedback/${versionId}/draft`)
  useDraftChanges(versionId, reload)
  const [typed, setTyped] = useState(() => keptDraft<AllTyped>(key) ?? {})
  const [refusals, setRefusals] = useState<Record<string, ErrorCode | undefined>>({})
  const sending = useRef(new Set<string>())
  const draft = data?.draft
  const storedAt = (place: Place) => fieldIn(draft, place)

  const store = async (mine: Typed) => {
    const { findingId, part, words, base: revision } = mine
    const at = keyOf(mine)
    sending.current.add(at)
    const place = findingId ? { findingId, part } : { part }
    const refused = await send('jointDraft.write', { versionId, ...place, words, revision })
    sending.current.delete(at)
    setRefusals((all) => ({ ...all, [at]: refused === 'draft_changed' ? undefined : refused }))
    if (!refused) setTyped((all) => withStored(all, at, words))
    if (!refused || refused === 'draft_changed') reload() // shows who wrote what instead
  }
  const storeAll = useEffectEvent((now: JointDraftView['draft']) => {
    for (const each of Object.values(typed)) {
      const mine = now && pending(each, fieldIn(now, each))
      const isUnderWay = mine && (mine.stored === mine.words || sending.current.has(keyOf(mine)))
      if (mine && !isUnderWay && !isClash(mine, fieldIn(now, mine))) void store(mine)
    }
  })
  useEffect(() => {
    if (Object.keys(typed).length > 0) keepDraft(key, typed)
    else dropDraft(key)
    const timer = setTimeout(() => storeAll(draft), pauseMs)
    return () => clearTimeout(timer)
  }, [key, typed, draft])

  const fieldAt = (place: Place): FieldState => {
    const stored = storedAt(place)
    const mine = pending(typed[keyOf(place)], stored)
    const words = mine?.words ?? stored?.words ?? ''
    const refusal = mine && refusals[keyOf(place)]
    const status = !mine ? 'saved' : isClash(mine, stored) ? 'clash' : refusal ? 'failed' : 'saving'
    return { words, stored, status, refusal }
  }
  const put = (place: Place, next: Typed) => setTyped((all) => ({ ...all, [keyOf(place)]: next }))

  return {
    /** Undefined while the unit doesn't write together. */
    draft,
    isRead: data !== undefined,
    reload,
    fieldAt,
    write: (place: Place, words: string) =>
      put(place, typedOn(place, words, typed[keyOf(place)], storedAt(place))),
    /** Over what somebody else wrote meanwhile, which has been read. */
    keepMine: (place: Place) =>
      put(place, { ...place, words: fieldAt(place).words, base: storedAt(place)?.revision ?? 0 }),
    takeTheirs: (place: Place) => setTyped((all) => without(all, keyOf(place))),
    /** Typed, and not stored by the time the draft was closed. */
    left: draft
      ? []
      : Object.values(typed)
          .filter(isLeft)
          .map(({ words }) => words),
    dropLeft: () => setTyped({}),
  }
}

function fieldIn(draft: JointDraftView['draft'], place: Place): DraftFieldView | undefined {
  return draft?.fields.find((each) => keyOf(each) === keyOf(place))
}

function without(all: AllTyped, at: string): AllTyped {
  return Object.fromEntries(Object.entries(all).filter(([key]) => key !== at))
}

function withStored(all: AllTyped, at: string, words: string): AllTyped {
  const now = all[at]
  return now ? { ...all, [at]: { ...now, stored: words } } : all
}

function isLeft({ part, words, stored }: Typed): boolean {
  return part !== 'recognition' && words.trim() !== '' && words !== stored
}
