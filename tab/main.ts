import 'virtual:fluent-themes.css'
import './theme/hues.css'
import './theme/page.css'
import { followBrowserTheme } from './browser-theme.ts'
import { arrive } from './guest/arrive.ts'
import { keptLanguage } from './guest/kept-language.ts'
import type { Host } from './host.ts'
import { fetchAnewWhenOutdated } from './outdated.ts'
import { textsIn } from './texts/texts-in.ts'

/*
 * What the page loads first, and small, so that the server is asked for what to show while React
 * and the views are still on their way.
 */

fetchAnewWhenOutdated()
void start()

async function start(): Promise<void> {
  const isFramed = window.parent !== window
  if (isFramed) {
    const [host, { startInside }] = await Promise.all([findHost(), import('./inside.tsx')])
    if (host) return startInside(host)
  }
  followBrowserTheme()
  const [arrived, { startOutside }] = await Promise.all([
    arrive(location),
    import('./outside.tsx'),
    textsIn(keptLanguage()), // so that they come along
  ])
  return startOutside(arrived, { isHostSilent: isFramed })
}

/** teams-js is fetched only where there is a window around this one that may be Teams. */
async function findHost(): Promise<Host | undefined> {
  const { connectTeams } = await import('./teams.ts')
  return connectTeams()
}
