import { z } from 'zod'
import { longestText } from '../poll/limits.ts'
import { recognitions } from '../recognition.ts'
import { text } from '../text-input.ts'

/** As the database writes it: rooms and comparisons go by the text. */
export const id = z.uuid().toLowerCase()
/** A moment. The database knows of no year 0. */
export const moment = z.iso.datetime().refine((written) => !written.startsWith('0000'))
export const recognition = z.enum(recognitions)
export const remark = text.trim().max(longestText)
export const conversationId = text.min(1).max(400)
