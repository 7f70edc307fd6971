import type { ModeratedRemark } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import { type Undoing, useUndoing } from './use-undoing.ts'

export interface HeadingView {
  id: string
  title: string
}

type Outcome = ReturnType<Undoing['run']>

export interface RemarkCare {
  /** `shownAs` is the text after names have been struck out. */
  moderate: (
    remark: ModeratedRemark,
    status: ModeratedRemark['status'],
    shownAs?: string,
  ) => Outcome
  move: (remark: ModeratedRemark, to: HeadingView | undefined) => void
  /** With a text to put under it at once. */
  add: (title: string, first?: ModeratedRemark) => Outcome
  rename: (heading: HeadingView, title: string) => Outcome
  remove: (heading: HeadingView) => void
  undoing: Undoing
}

/** What a facilitator can do with the free texts of a poll. All of it can be undone. */
export function useRemarkCare(pollId: string): RemarkCare {
  const t = useModerationTexts().texts.happened
  const undoing = useUndoing()
  const group = (remarkId: string, headingId: string | null) => () =>
    send('remark.group', { remarkId, headingId })

  return {
    moderate({ id: remarkId, ...before }, status, shownAs) {
      const set = (next: Pick<ModeratedRemark, 'status' | 'shownAs'>) => () =>
        send('remark.moderate', {
          remarkId,
          status: next.status,
          ...(next.shownAs ? { shownAs: next.shownAs } : {}),
        })
      return undoing.run(
        set({ status, shownAs: shownAs ?? before.shownAs }),
        set(before),
        status === 'hidden' ? t.hidden : t.shown,
      )
    },
    move(remark, to) {
      const before = remark.headingId ?? null
      if (before === (to?.id ?? null)) return
      void undoing.run(
        group(remark.id, to?.id ?? null),
        group(remark.id, before),
        to ? t.moved(to.title) : t.movedOut,
      )
    },
    add(title, first) {
      const headingId = crypto.randomUUID()
      const remark = first ? { remarkId: first.id } : {}
      return undoing.run(
        () => send('heading.add', { headingId, pollId, title, ...remark }),
        async () => {
          // In this order it may be tried again from the start.
          const refused = first && (await group(first.id, first.headingId ?? null)())
          return refused ?? send('heading.remove', { headingId })
        },
        first ? t.moved(title) : t.added(title),
      )
    },
    rename({ id: headingId, title: before }, title) {
      const set = (next: string) => () => send('heading.rename', { headingId, title: next })
      return undoing.run(set(title), set(before), t.renamed(title))
    },
    remove({ id: headingId, title }) {
      void undoing.run(
        () => send('heading.remove', { headingId }),
        () => send('heading.restore', { headingId }),
        t.removed(title),
      )
    },
    undoing,
  }
}
