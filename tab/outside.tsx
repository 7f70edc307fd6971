import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Language } from '../src/language.ts'
import { hrefOf } from './address.ts'
import { signInWith } from './api.ts'
import { App } from './app.tsx'
import type { Arrived } from './guest/arrive.ts'
import { keepGuest, type KeptGuest, keptGuestOf } from './guest/kept-guests.ts'
import { keepLanguage, keptLanguage } from './guest/kept-language.ts'
import { guestHost } from './guest-host.ts'
import type { Texts } from './texts/sv.ts'
import { textsIn } from './texts/texts-in.ts'
import { GuestView } from './views/guest-view.tsx'
import type { Arrival } from './views/outside-view.tsx'

/**
 * The tab in a plain browser: the way in for guests, and then the seminar they are in. Also what
 * is left when something frames us that ought to be Teams, and does not answer.
 */
export async function startOutside(
  { guest: arrived, code, fault }: Arrived,
  { isHostSilent }: { isHostSilent: boolean },
): Promise<void> {
  const root = createRoot(document.getElementById('root')!)
  let language = keptLanguage()
  let guest: KeptGuest | undefined
  let arrival: Arrival = { code, fault, hasLeft: false, isHostSilent }

  if (arrived) enter(arrived)
  await show()

  async function show(): Promise<void> {
    const t = await textsIn(language)
    document.documentElement.lang = language
    root.render(guest ? inSeminar(guest, t) : await atTheDoor(t))
  }

  function inSeminar({ seminarId }: KeptGuest, t: Texts): ReactNode {
    return (
      <App host={guestHost(seminarId, language, { leave, speak })} t={t}>
        <GuestView key={seminarId} seminarId={seminarId} />
      </App>
    )
  }

  async function atTheDoor(t: Texts): Promise<ReactNode> {
    const { OutsideView } = await import('./views/outside-view.tsx')
    return (
      <OutsideView
        t={t}
        language={language}
        arrival={arrival}
        onJoin={enterAndShow}
        onSpeak={speak}
      />
    )
  }

  function enter(joined: KeptGuest): void {
    guest = joined
    const { seminarId } = joined
    signInWith(guestHost(seminarId, language, { leave, speak }).getToken)
    // So that a reload, or another seminar in the next window, comes back to the right one.
    history.replaceState(null, '', hrefOf({ show: 'seminar', seminarId }))
  }

  function enterAndShow(joined: KeptGuest): void {
    enter(joined)
    void show()
  }

  function leave(): void {
    const kept = guest && keptGuestOf(guest.seminarId)
    if (kept) keepGuest({ ...kept, isHere: false })
    guest = undefined
    arrival = { hasLeft: true, isHostSilent }
    history.replaceState(null, '', hrefOf({ show: 'home' }))
    void show()
  }

  function speak(chosen: Language): void {
    language = chosen
    keepLanguage(chosen)
    void show()
  }
}
