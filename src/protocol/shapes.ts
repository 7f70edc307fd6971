import { z } from 'zod'
import { longestText } from '../poll/limits.ts'
import { recognitions } from '../recognition.ts'
import { text } from '../text-input.ts'

export const id = z.uuid()
export const recognition = z.enum(recognitions)
export const remark = text.trim().max(longestText)
export const conversationId = text.min(1).max(400)
