import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LocalText } from '../../src/language.ts'
import type { CommandInput } from '../../src/protocol.ts'
import type { AgendaItem } from '../../src/reads/live.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { send } from '../api.ts'
import { mayPass } from '../passing.ts'

export type Happening =
  | { kind: 'added' | 'copied' | 'edited' | 'removed' | 'template'; title: LocalText }
  | { kind: 'moved'; title: LocalText; place: number }
  | { kind: 'undone' }

export interface AgendaEditing {
  seminarId: string
  /** With ids of the asker's own, so that trying again adds nothing twice. */
  add: (
    after: string | null,
    steps: { id: string; design: StepDesign }[],
    title: LocalText,
  ) => Promise<ErrorCode | undefined>
  edit: (
    step: Omit<CommandInput<'step.edit'>, 'design'>,
    before: StepDesign,
    design: StepDesign,
    title: LocalText,
  ) => Promise<ErrorCode | undefined>
  copy: (item: AgendaItem) => void
  move: (item: AgendaItem, by: -1 | 1) => void
  moveAfter: (stepId: string, after: string | null) => void
  remove: (item: AgendaItem) => void
  /** Takes back the last of what was done here and has not been taken back. */
  undo: () => void
  mayUndo: boolean
  /** Of something that leaves the agenda as it is. */
  tell: (what: Happening) => void
  /** What was done last. */
  happening: Happening | undefined
  refusal: ErrorCode | undefined
}

type Ask = () => Promise<ErrorCode | undefined>

/** Changes to an agenda, each of which can be undone by whoever made it. */
export function useAgenda(seminarId: string, items: AgendaItem[]): AgendaEditing {
  const [undoing, setUndoing] = useState<Ask[]>([])
  const [happening, setHappening] = useState<Happening>()
  const [refusal, setRefusal] = useState<ErrorCode>()

  /** What is written in a dialog is refused there. */
  const run = async (ask: Ask, undo: Ask, what: Happening, isWritten = false) => {
    const refused = await ask()
    setRefusal(isWritten ? undefined : refused)
    if (refused) return refused
    setUndoing((before) => [...before, undo])
    setHappening(what)
    return undefined
  }
  const undo = async () => {
    const last = undoing.at(-1)
    if (!last) return
    setUndoing((now) => now.filter((each) => each !== last))
    const refused = await last()
    if (refused && mayPass(refused)) setUndoing((now) => [...now, last])
    setRefusal(refused)
    if (!refused) setHappening({ kind: 'undone' })
  }
  const takeAway = (stepId: string) => () => send('step.remove', { stepId })
  const before = (index: number) => items[index - 1]?.id ?? null

  const moveAfter = (stepId: string, after: string | null) => {
    const index = items.findIndex(({ id }) => id === stepId)
    const item = items[index]
    if (!item || after === stepId || after === before(index)) return
    const others = items.filter(({ id }) => id !== stepId)
    const place = others.findIndex(({ id }) => id === after) + 2
    void run(
      () => send('step.move', { stepId, after }),
      () => send('step.move', { stepId, after: before(index) }),
      { kind: 'moved', title: item.title, place },
    )
  }

  return {
    seminarId,
    add: (after, steps, title) =>
      run(
        () => send('step.add', { seminarId, after, steps }),
        async () => {
          const answers = await Promise.all(steps.map(({ id }) => takeAway(id)()))
          return answers.find((answer) => answer !== undefined)
        },
        { kind: 'added', title },
        true,
      ),
    edit: (step, was, design, title) =>
      run(
        () => send('step.edit', { ...step, design }),
        () => send('step.edit', { ...step, version: step.version + 1, design: was }),
        { kind: 'edited', title },
        true,
      ),
    copy({ id: stepId, title }) {
      const copyId = crypto.randomUUID()
      const ask = () => send('step.copy', { stepId, copyId })
      void run(ask, takeAway(copyId), { kind: 'copied', title })
    },
    move({ id }, by) {
      const index = items.findIndex((each) => each.id === id)
      if (by < 0 && index > 0) moveAfter(id, before(index - 1))
      else if (by > 0 && items[index + 1]) moveAfter(id, items[index + 1]!.id)
    },
    moveAfter,
    remove({ id: stepId, title }) {
      void run(takeAway(stepId), () => send('step.restore', { stepId }), { kind: 'removed', title })
    },
    undo: () => void undo(),
    mayUndo: undoing.length > 0,
    tell(what) {
      setRefusal(undefined)
      setHappening(what)
    },
    happening,
    refusal,
  }
}
