import { createRoot } from 'react-dom/client'
import { signInWith } from './api.ts'
import { App } from './app.tsx'
import type { Host } from './host.ts'
import { textsIn } from './texts/texts-in.ts'

/** The tab in Teams. */
export async function startInside(host: Host): Promise<void> {
  const t = await textsIn(host.language)
  document.documentElement.lang = host.language
  signInWith(() => host.getToken())
  if (host.subPageId) history.replaceState(null, '', `/tab/?${host.subPageId.replace(/^\?/, '')}`)
  document.documentElement.dataset['theme'] = host.theme
  createRoot(document.getElementById('root')!).render(<App host={host} t={t} />)
  host.notifySuccess()
}
