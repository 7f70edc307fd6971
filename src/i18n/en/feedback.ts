import type { feedback as sv } from '../sv/feedback.ts'

export const feedback: typeof sv = {}
