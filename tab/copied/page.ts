import styles from './page.module.css'

/** What stands around a picture that somebody takes with them. */
export interface PageWords {
  /** Such as the seminar. */
  from: string | undefined
  /** The question. */
  caption: string
  answered: string
}

/** A page with a copy of what is shown, and nothing that is not. */
export function pageWith(shown: Element, { from, caption, answered }: PageWords): HTMLElement {
  const page = document.createElement('div')
  page.className = styles.page!
  page.lang = document.documentElement.lang
  const copy = shown.cloneNode(true) as Element
  for (const unseen of copy.querySelectorAll('.visually-hidden')) unseen.remove()
  if (from) page.append(line('p', styles.quiet!, from))
  page.append(line('h1', styles.caption!, caption), copy, line('p', styles.quiet!, answered))
  return page
}

function line(tag: 'p' | 'h1', className: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.dir = 'auto'
  element.textContent = text
  return element
}
