import type { Viewer } from '../src/reads/live.ts'

/** What the tab is asked to show. A deep link's subPageId is the same text as the query string. */
export type Address =
  | { show: 'home' }
  | { show: 'seminar'; seminarId: string; viewer?: Viewer; aim?: Aim }
  | { show: 'unit'; unitId: string }
  | { show: 'feedback'; versionId: string; findingId?: string }
  | { show: 'units' }
  | { show: 'templates' }
  | { show: 'people' }
  | { show: 'manage-units' }
  | { show: 'comparison' }
  | { show: 'results'; pollId?: string }
  | { show: 'health' }
  | { show: 'import'; unitId: string | undefined }

/** What in a seminar a link leads to. Steps are counted from 1, as people count them. */
export type Aim = { pollId: string } | { step: number }

/** Those whose name is all that an address says of them, or the first of it. */
const namedViews: readonly string[] = [
  'units',
  'templates',
  'people',
  'manage-units',
  'comparison',
  'results',
  'health',
  'import',
] satisfies Address['show'][]

const viewers: readonly string[] = ['participant', 'facilitator', 'stage'] satisfies Viewer[]

export function addressFrom(query: string): Address {
  const params = new URLSearchParams(query)
  const seminarId = params.get('seminar')
  const versionId = params.get('feedback')
  const unitId = params.get('unit') ?? undefined
  const view = params.get('view')
  if (seminarId) {
    const aim = aimIn(params)
    return {
      show: 'seminar',
      seminarId,
      ...(view && viewers.includes(view) && { viewer: view as Viewer }),
      ...(aim && { aim }),
    }
  }
  if (versionId) {
    const findingId = params.get('finding')
    return { show: 'feedback', versionId, ...(findingId && { findingId }) }
  }
  if (view === 'results') {
    const pollId = params.get('poll')
    return { show: 'results', ...(pollId && { pollId }) }
  }
  if (view === 'import') return { show: 'import', unitId }
  if (unitId) return { show: 'unit', unitId }
  const isWhole =
    view === 'units' ||
    view === 'templates' ||
    view === 'people' ||
    view === 'manage-units' ||
    view === 'comparison' ||
    view === 'health'
  return { show: isWhole ? view : 'home' }
}

export function hrefOf(address: Address): string {
  const query = queryOf(address)
  return query ? `/tab/?${query}` : '/tab/'
}

/** The same as a deep link's subPageId. */
export function queryOf(address: Address): string {
  const query = new URLSearchParams()
  if (address.show === 'seminar') {
    query.set('seminar', address.seminarId)
    if (address.viewer) query.set('view', address.viewer)
    if (address.aim && 'pollId' in address.aim) query.set('poll', address.aim.pollId)
    if (address.aim && 'step' in address.aim) query.set('step', String(address.aim.step))
  }
  if (address.show === 'feedback') {
    query.set('feedback', address.versionId)
    if (address.findingId) query.set('finding', address.findingId)
  }
  if (namedViews.includes(address.show)) query.set('view', address.show)
  if (address.show === 'results' && address.pollId) query.set('poll', address.pollId)
  if ((address.show === 'unit' || address.show === 'import') && address.unitId) {
    query.set('unit', address.unitId)
  }
  return query.toString()
}

function aimIn(params: URLSearchParams): Aim | undefined {
  const pollId = params.get('poll')
  if (pollId) return { pollId }
  const step = Number(params.get('step'))
  return Number.isInteger(step) && step > 0 ? { step } : undefined
}
