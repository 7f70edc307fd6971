import type { ThemeName } from './host.ts'

/** The first that matches. Forced colours are the system's own contrast theme. */
const wishes: readonly [query: string, theme: ThemeName][] = [
  ['(forced-colors: active)', 'contrast'],
  ['(prefers-contrast: more)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
]

/** The theme that the person has asked of the system, where there is no Teams to say. */
export function browserTheme(): ThemeName {
  return wishes.find(([query]) => matchMedia(query).matches)?.[1] ?? 'light'
}

/** Returns how to stop listening. */
export function onBrowserTheme(listener: (theme: ThemeName) => void): () => void {
  const stopped = new AbortController()
  for (const [query] of wishes) {
    matchMedia(query).addEventListener('change', () => listener(browserTheme()), {
      signal: stopped.signal,
    })
  }
  return () => stopped.abort()
}

/** From the first moment on, and when the browser's changes. */
export function followBrowserTheme(): void {
  const show = (theme: ThemeName) => {
    document.documentElement.dataset['theme'] = theme
  }
  show(browserTheme())
  onBrowserTheme(show)
}
