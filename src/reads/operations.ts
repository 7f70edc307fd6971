/** How well one part of the whole is: nothing to do, worth a look, or something to put right. */
export type Wellness = 'well' | 'look' | 'bad'

/** What the lead's page on how things are shows. Times are ISO 8601. */
export interface Health {
  servers: { wellness: Wellness; count: number; startedAt: string | undefined }
  database: { wellness: Wellness; engine: 'embedded' | 'postgres'; answeredInMs: number }
  deliveries: {
    wellness: Wellness
    waiting: number
    /** Of what waits longest, when it should have been sent. */
    waitingSince: string | undefined
    failed: number
  }
  teams: { wellness: Wellness; heardAt: string | undefined }
  screens: { wellness: Wellness; open: number }
  backup: { wellness: Wellness; takenAt: string | undefined }
}
