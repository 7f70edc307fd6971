import type { Viewer } from '../src/reads.ts'

/** What the tab is asked to show. A deep link's subPageId is the same text as the query string. */
export type Address =
  | { show: 'home' }
  | { show: 'seminar'; seminarId: string; viewer?: Viewer }
  | { show: 'unit'; unitId: string }
  | { show: 'feedback'; versionId: string }
  | { show: 'units' }
  | { show: 'import'; unitId: string | undefined }

const viewers: readonly string[] = ['participant', 'facilitator', 'stage'] satisfies Viewer[]

export function addressFrom(query: string): Address {
  const params = new URLSearchParams(query)
  const seminarId = params.get('seminar')
  const versionId = params.get('feedback')
  const unitId = params.get('unit') ?? undefined
  const view = params.get('view')
  if (seminarId) {
    return view && viewers.includes(view)
      ? { show: 'seminar', seminarId, viewer: view as Viewer }
      : { show: 'seminar', seminarId }
  }
  if (versionId) return { show: 'feedback', versionId }
  if (view === 'import') return { show: 'import', unitId }
  if (unitId) return { show: 'unit', unitId }
  return view === 'units' ? { show: 'units' } : { show: 'home' }
}

export function hrefOf(address: Address): string {
  const query = new URLSearchParams()
  if (address.show === 'seminar') {
    query.set('seminar', address.seminarId)
    if (address.viewer) query.set('view', address.viewer)
  }
  if (address.show === 'feedback') query.set('feedback', address.versionId)
  if (address.show === 'units' || address.show === 'import') query.set('view', address.show)
  if ((address.show === 'unit' || address.show === 'import') && address.unitId) {
    query.set('unit', address.unitId)
  }
  return query.size > 0 ? `/tab/?${query}` : '/tab/'
}
