import type { tab as sv } from '../sv/tab.ts'

export const tab: typeof sv = {}
