import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { mayPass } from '../passing.ts'

type Ask = () => Promise<ErrorCode | undefined>

export interface Undoing {
  /** Does something that `undo` takes back, and says what happened. */
  run: (ask: Ask, undo: Ask, happened: string) => Promise<ErrorCode | undefined>
  /** Takes back the last of what was done here and has not been taken back. */
  undo: (saying: string) => void
  mayUndo: boolean
  /** What was done last, in words. */
  happened: string | undefined
  refusal: ErrorCode | undefined
}

/** Changes that whoever made them can undo, the last one first. */
export function useUndoing(): Undoing {
  const [undoing, setUndoing] = useState<Ask[]>([])
  const [happened, setHappened] = useState<string>()
  const [refusal, setRefusal] = useState<ErrorCode>()

  return {
    async run(ask, undo, what) {
      const refused = await ask()
      setRefusal(refused)
      if (refused) return refused
      setUndoing((before) => [...before, undo])
      setHappened(what)
      return undefined
    },
    async undo(saying) {
      const last = undoing.at(-1)
      if (!last) return
      setUndoing((now) => now.filter((each) => each !== last))
      const refused = await last()
      if (refused && mayPass(refused)) setUndoing((now) => [...now, last])
      setRefusal(refused)
      if (!refused) setHappened(saying)
    },
    mayUndo: undoing.length > 0,
    happened,
    refusal,
  }
}
