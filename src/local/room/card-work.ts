import type { AdaptiveCard } from 'adaptivecards'

/** What somebody is busy with in a card, which an edit in between should not take from them. */
export interface CardWork {
  /** What has been written or chosen and not sent, by input. */
  values: ReadonlyMap<string, string>
  /** What was folded and has been opened: by id, or by the words of its button. */
  opened: ReadonlySet<string>
  focus: { key: string; selection: [number, number] | undefined } | undefined
}

export function workIn(card: AdaptiveCard, json: unknown, drawn: HTMLElement): CardWork {
  const parts = partsOf(json)
  const written = card.getAllInputs().flatMap(({ id, value }) => {
    const asItWas = parts.find((part) => part.id === id)?.value ?? ''
    return id && typeof value === 'string' && value !== asItWas ? [[id, value] as const] : []
  })
  const shown = parts.flatMap(({ id, isVisible }) =>
    id && isVisible === false && card.getElementById(id)?.isVisible ? id : [],
  )
  const buttons = [...drawn.querySelectorAll<HTMLElement>('[aria-expanded="true"]')].map(wordsOf)
  return {
    values: new Map(written),
    opened: new Set([...shown, ...buttons]),
    focus: focusIn(card, drawn),
  }
}

/** The same card with what was written and opened. */
export function withWork(part: unknown, work: CardWork): unknown {
  if (Array.isArray(part)) return part.map((each) => withWork(each, work))
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([key, value]) => [key, withWork(value, work)])
  const copy = Object.fromEntries(entries)
  if (typeof copy.id !== 'string') return copy
  const isInput = typeof copy.type === 'string' && copy.type.startsWith('Input.')
  const value = isInput ? work.values.get(copy.id) : undefined
  if (work.opened.has(copy.id)) copy.isVisible = true
  return value === undefined ? copy : { ...copy, value }
}

/** To be called when the new drawing is in the page. */
export function resumeWork(card: AdaptiveCard, drawn: HTMLElement, work: CardWork): void {
  for (const button of drawn.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    if (work.opened.has(wordsOf(button))) button.click()
  }
  const { focus } = work
  if (!focus) return
  const place = focusable(drawn).find((element) => keyOf(card, element) === focus.key)
  place?.focus({ preventScroll: true })
  if (focus.selection && place instanceof HTMLTextAreaElement) {
    place.setSelectionRange(...focus.selection)
  }
}

function focusIn(card: AdaptiveCard, drawn: HTMLElement): CardWork['focus'] {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || !drawn.contains(activeElement)) return undefined
  const selection: [number, number] | undefined =
    activeElement instanceof HTMLTextAreaElement
      ? [activeElement.selectionStart, activeElement.selectionEnd]
      : undefined
  return { key: keyOf(card, activeElement), selection }
}

/** What an element is called in every drawing of the card, which gives it a new id each time. */
function keyOf(card: AdaptiveCard, element: HTMLElement): string {
  const input = card
    .getAllInputs()
    .find(({ renderedElement }) => renderedElement?.contains(element))
  if (!input?.renderedElement) return wordsOf(element)
  return `${input.id}:${focusable(input.renderedElement).indexOf(element)}`
}

function focusable(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('input, textarea, button, a, [tabindex]')]
}

function wordsOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.title ?? element.textContent ?? ''
}

interface CardPart {
  id?: string
  value?: string
  isVisible?: boolean
}

/** Everything in a card that has an id of its own. */
function partsOf(json: unknown): CardPart[] {
  if (Array.isArray(json)) return json.flatMap(partsOf)
  if (typeof json !== 'object' || json === null) return []
  const inside = Object.values(json).flatMap(partsOf)
  return 'id' in json && typeof json.id === 'string' ? [json as CardPart, ...inside] : inside
}
