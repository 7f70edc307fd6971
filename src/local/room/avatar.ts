import { element } from './element.ts'

const shades = 8

/** A person as a circle with initials; the colour says nothing, it only tells people apart. */
export function avatar(name: string): HTMLElement {
  return element(
    'span',
    { class: `avatar shade-${shadeOf(name)}`, 'aria-hidden': 'true' },
    initialsOf(name),
  )
}

export function botAvatar(): HTMLElement {
  return element('span', { class: 'avatar bot', 'aria-hidden': 'true' }, 'Tk')
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase()
}

function shadeOf(name: string): number {
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0)!, 0)
  return sum % shades
}
