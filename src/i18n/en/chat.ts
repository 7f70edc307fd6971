import type { chat as sv } from '../sv/chat.ts'

export const chat: typeof sv = {}
