import type { seminar as sv } from '../sv/seminar.ts'

export const seminar: typeof sv = {}
