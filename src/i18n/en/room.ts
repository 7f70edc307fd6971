import type { room as sv } from '../sv/room.ts'

export const room: typeof sv = {}
