import { z } from 'zod'

/** PostgreSQL can't hold U+0000 or half a character, and would refuse all that came with it. */
export const text = z.string().overwrite((written) => written.replaceAll('\0', '').toWellFormed())

/** A text of the programme's own, such as a question. */
export function localText(most: number) {
  const written = text.trim().min(1).max(most)
  return z.object({ sv: written, en: written.optional() })
}
