import type { Me } from '../src/reads/programme.ts'

/** Does the person work for the programme, and so see every unit? The server decides in the end. */
export function isStaff(me: Me): boolean {
  return me.holdings.some(({ role }) => ['lead', 'facilitator', 'researcher'].includes(role))
}

export function mayImport(me: Me): boolean {
  return me.holdings.some(({ role }) => role === 'lead' || role === 'researcher')
}

/** May the person read the results of all seminars? */
export function mayReadResults(me: Me): boolean {
  return me.holdings.some(({ role }) => role === 'lead' || role === 'researcher')
}

/** Does the person answer for the programme? */
export function isLead(me: Me): boolean {
  return me.holdings.some(({ role }) => role === 'lead')
}

/** May the person make seminars? */
export function mayPrepare(me: Me): boolean {
  return me.holdings.some(({ role }) => role === 'lead' || role === 'facilitator')
}
