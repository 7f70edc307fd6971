import 'virtual:fluent-themes.css'
import './theme/hues.css'
import './theme/page.css'
import { createRoot } from 'react-dom/client'
import { signInWith } from './api.ts'
import { App } from './app.tsx'
import type { Host } from './host.ts'
import { textsIn } from './texts/texts-in.ts'

const container = document.getElementById('root')
if (container) void start(container)

async function start(root: HTMLElement): Promise<void> {
  const isFramed = window.parent !== window
  const host = isFramed ? await findHost() : undefined
  if (!host) {
    const { startOutside } = await import('./outside.tsx')
    return startOutside(createRoot(root), { isHostSilent: isFramed })
  }
  const t = await textsIn(host.language)
  document.documentElement.lang = host.language
  signInWith(() => host.getToken())
  if (host.subPageId) history.replaceState(null, '', `/tab/?${host.subPageId.replace(/^\?/, '')}`)
  document.documentElement.dataset['theme'] = host.theme
  createRoot(root).render(<App host={host} t={t} />)
  host.notifySuccess()
}

/** teams-js is fetched only where there is a window around this one that may be Teams. */
async function findHost(): Promise<Host | undefined> {
  const { connectTeams } = await import('./teams.ts')
  return connectTeams()
}
