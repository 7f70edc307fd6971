import type { LocalText } from '../language.ts'

export interface Programme {
  id: string
  name: LocalText
  /** Nothing is shown for a group smaller than this. */
  threshold: number
}

export interface Unit {
  id: string
  programmeId: string
  name: string
  kind: 'municipality' | 'region'
}

/** How Entra and Teams know a person. */
export interface Identity {
  tenantId: string
  objectId: string
}
