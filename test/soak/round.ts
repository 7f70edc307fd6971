import { setTimeout as pause } from 'node:timers/promises'
import { checkRound } from './checks.ts'
import { type Crew, openSeminar } from './crew.ts'
import type { Delivered } from './deliveries.ts'
import type { Ground } from './ground.ts'
import type { Ledger } from './ledger.ts'
import { work } from './work.ts'

export interface RoundReport {
  victim: 'server' | 'database'
  votes: number
  imported: number
  saved: number
  delivered: Delivered[]
  sealing: Ledger['ending']
  /** From the order to start again until it takes people in. */
  recoveredMs: number
}

/** Works, kills at a random moment within `workMs`, starts again and checks. */
export async function playRound(
  ground: Ground,
  crew: Crew,
  victim: RoundReport['victim'],
  workMs: number,
): Promise<RoundReport> {
  const voters = crew.members.map((person) => ({
    person,
    acknowledged: undefined,
    unanswered: undefined,
  }))
  const ledger: Ledger = {
    ...(await openSeminar(crew)),
    voters,
    votes: 0,
    ending: 'no',
    saved: [],
    imported: 0,
    delivered: [],
  }
  let isOver = false
  const endAfterMs = Math.random() < 0.5 ? Math.random() * workMs : undefined
  const working = work(crew, ledger, { isOver: () => isOver, endAfterMs })
  await Promise.race([pause(Math.random() * workMs), working])
  await ground.kill(victim)
  isOver = true
  await working
  const began = performance.now()
  await ground.recover()
  const recoveredMs = performance.now() - began
  await checkRound(crew, ledger)
  return {
    victim,
    votes: ledger.votes,
    imported: ledger.imported,
    saved: ledger.saved.length,
    delivered: ledger.delivered,
    sealing: ledger.ending,
    recoveredMs,
  }
}
