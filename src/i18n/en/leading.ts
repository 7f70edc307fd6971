import type { leading as sv } from '../sv/leading.ts'

export const leading: typeof sv = {
  keptBack: (seminar) =>
    `The result from “${seminar}” has never been shown to participants, so it is not shown to them here either. Only you who lead can see it.`,
}
