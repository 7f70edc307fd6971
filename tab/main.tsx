import 'virtual:fluent-themes.css'
import './theme/hues.css'
import './theme/page.css'
import { createRoot } from 'react-dom/client'
import type { Texts } from './texts/sv.ts'
import { type Language, languageFrom } from '../src/language.ts'
import { signInWith } from './api.ts'
import { App } from './app.tsx'
import type { Host } from './host.ts'

const container = document.getElementById('root')
if (container) void start(container)

async function start(root: HTMLElement): Promise<void> {
  const host = await findHost()
  const language = host?.language ?? languageFrom(navigator.language)
  const t = await textsIn(language)
  document.documentElement.lang = language
  if (!host) {
    const { Outside } = await import('./views/outside-view.tsx')
    createRoot(root).render(<Outside t={t} />)
    return
  }
  signInWith(() => host.getToken())
  if (host.subPageId) history.replaceState(null, '', `/tab/?${host.subPageId.replace(/^\?/, '')}`)
  document.documentElement.dataset['theme'] = host.theme
  createRoot(root).render(<App host={host} t={t} />)
  host.notifySuccess()
}

/** teams-js is fetched only where there is a window around this one that may be Teams. */
async function findHost(): Promise<Host | undefined> {
  if (window.parent === window) return undefined
  const { connectTeams } = await import('./teams.ts')
  return connectTeams()
}

async function textsIn(language: Language): Promise<Texts> {
  if (language === 'en') return (await import('./texts/en.ts')).texts
  return (await import('./texts/sv.ts')).texts
}
