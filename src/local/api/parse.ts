import type { z } from 'zod'
import { AppError } from '../../errors.ts'

/** What was asked, or a refusal that says no more than that it could not be understood. */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new AppError('invalid_input', result.error.issues)
  return result.data
}
