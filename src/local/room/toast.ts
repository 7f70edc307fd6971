import { element } from './element.ts'

const shownMs = 6000

const shelf = element('div', { class: 'toasts', role: 'status' })

/** Says something for a moment, also to screen readers. */
export function toast(text: string): void {
  if (!shelf.isConnected) document.body.append(shelf)
  const note = element('p', { class: 'toast' }, text)
  shelf.append(note)
  setTimeout(() => note.remove(), shownMs)
}
