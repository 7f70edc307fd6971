import type { KeyboardEvent } from 'react'
import type { HeadingView } from './use-remark-care.ts'

/** The figure that moves a text to this heading; there are only nine, and 0 is for no heading. */
export function keyOf(heading: HeadingView, headings: HeadingView[]): string | undefined {
  const figure = headings.indexOf(heading) + 1
  return figure >= 1 && figure <= 9 ? `${figure}` : undefined
}

/** Where the pressed key moves a text to; undefined when it moves nothing. */
export function moveByKey(
  event: KeyboardEvent,
  headings: HeadingView[],
): { to: HeadingView | undefined } | undefined {
  const { key, ctrlKey, metaKey, altKey, repeat } = event
  const isWriting = (event.target as Element).closest('textarea, input, [role="menu"]')
  if (isWriting || ctrlKey || metaKey || altKey || repeat || headings.length === 0) return undefined
  if (key === '0') return { to: undefined }
  const to = headings.find((heading) => keyOf(heading, headings) === key)
  return to && { to }
}
