import { z } from 'zod'
import { longestText } from '../poll/limits.ts'
import { recognitions } from '../recognition.ts'
import { text } from '../text-input.ts'

/** As the database writes it: rooms and comparisons go by the text. */
export const id = z.uuid().toLowerCase()
export const recognition = z.enum(recognitions)
export const remark = text.trim().max(longestText)
export const conversationId = text.min(1).max(400)
