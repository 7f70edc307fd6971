import type { Messages } from '../../i18n/messages.ts'
import { languages } from '../../language.ts'
import { currentAddress, hrefWith, themes, type Theme } from './address.ts'
import { element } from './element.ts'

/** The tools around Teams, apart from it: looks, language and windows. */
export function roomBar(t: Messages, ...tools: (HTMLElement | false | undefined)[]): HTMLElement {
  const words = t.room.bar
  const { theme, language } = currentAddress()
  return element(
    'header',
    { class: 'room-bar', 'aria-label': t.room.title },
    element(
      'a',
      { class: 'brand', href: hrefWith({ as: undefined }) },
      element('strong', {}, 'TillKom'),
      element('span', {}, t.room.title),
    ),
    element('span', { class: 'tools' }, ...tools),
    picker(words.theme, themes, theme, words.themes, (value) => {
      history.replaceState(null, '', hrefWith({ theme: value }))
      applyTheme()
    }),
    picker(words.language, languages, language, words.languages, (value) => {
      location.assign(hrefWith({ language: value }))
    }),
    element(
      'a',
      {
        class: 'button',
        href: hrefWith({ as: undefined }),
        target: '_blank',
        title: words.newWindowHint,
      },
      words.newWindow,
    ),
  )
}

const themeChanged = 'room:theme'

/** Dresses the page in the theme of its address, and tells whoever else wants to know. */
export function applyTheme(): void {
  const { theme } = currentAddress()
  document.documentElement.dataset['theme'] = theme
  dispatchEvent(new CustomEvent(themeChanged, { detail: theme }))
}

export function onThemeChange(listener: (theme: Theme) => void): void {
  addEventListener(themeChanged, (event) => listener((event as CustomEvent<Theme>).detail))
}

function picker<Value extends string>(
  label: string,
  values: readonly Value[],
  chosen: Value,
  names: Record<Value, string>,
  onChoose: (value: Value) => void,
): HTMLElement {
  const choose = (event: Event) =>
    onChoose((event.currentTarget as HTMLSelectElement).value as Value)
  return element(
    'label',
    { class: 'picker' },
    element('span', { class: 'hidden-text' }, label),
    element(
      'select',
      { onchange: choose },
      ...values.map((value) =>
        element('option', { value, selected: value === chosen }, names[value]),
      ),
    ),
  )
}
