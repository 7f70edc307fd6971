import { createRoot } from 'react-dom/client'
import type { LiveState } from '../src/reads/live.ts'
import { addressFrom } from './address.ts'
import { read, signInWith } from './api.ts'
import { App } from './app.tsx'
import { awaitFirstState } from './first-state.ts'
import type { Host } from './host.ts'
import { teamsToken } from './teams-token.ts'
import { textsIn } from './texts/texts-in.ts'

/** The tab in Teams. */
export async function startInside(host: Host): Promise<void> {
  signInWith(() => teamsToken(host.getToken))
  if (host.subPageId) history.replaceState(null, '', `/tab/?${host.subPageId.replace(/^\?/, '')}`)
  askAhead(host)
  const t = await textsIn(host.language)
  document.documentElement.lang = host.language
  document.documentElement.dataset['theme'] = host.theme
  createRoot(document.getElementById('root')!).render(<App host={host} t={t} />)
  host.notifySuccess()
}

/** Whoever leads, or looks at the stage, is shown something else. */
function askAhead({ frame }: Host): void {
  const address = addressFrom(location.search)
  if (address.show !== 'seminar' || frame === 'meetingStage') return
  if ((address.viewer ?? 'participant') !== 'participant') return
  const asked = read<LiveState>(`/api/seminars/${address.seminarId}/state`)
  awaitFirstState(
    address.seminarId,
    asked.catch(() => undefined),
  )
}
