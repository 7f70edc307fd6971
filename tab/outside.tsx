import type { Root } from 'react-dom/client'
import type { Language } from '../src/language.ts'
import { hrefOf } from './address.ts'
import { signInWith } from './api.ts'
import { App } from './app.tsx'
import { browserTheme, onBrowserTheme } from './browser-theme.ts'
import { guestHost } from './guest-host.ts'
import { tryToJoin } from './guest/join.ts'
import {
  codeIn,
  guestReturning,
  keepGuest,
  type KeptGuest,
  keptGuestOf,
  keptGuests,
} from './guest/kept-guests.ts'
import { keepLanguage, keptLanguage } from './guest/kept-language.ts'
import type { ThemeName } from './host.ts'
import { textsIn } from './texts/texts-in.ts'
import { GuestView } from './views/guest-view.tsx'
import { type Arrival, OutsideView } from './views/outside-view.tsx'

/**
 * The tab in a plain browser: the way in for guests, and then the seminar they are in. Also what
 * is left when something frames us that ought to be Teams, and does not answer.
 */
export async function startOutside(
  root: Root,
  { isHostSilent }: { isHostSilent: boolean },
): Promise<void> {
  let language = keptLanguage()
  let guest: KeptGuest | undefined
  let arrival: Arrival = { code: codeIn(location), hasLeft: false, isHostSilent }

  showTheme(browserTheme())
  onBrowserTheme(showTheme)
  const returning = guestReturning(location, keptGuests())
  if (returning) enter(returning)
  else if (arrival.code) await joinWith(arrival.code)
  await show()

  async function show(): Promise<void> {
    const t = await textsIn(language)
    document.documentElement.lang = language
    root.render(
      guest ? (
        <App host={guestHost(guest.seminarId, language, { leave, speak })} t={t}>
          <GuestView key={guest.seminarId} seminarId={guest.seminarId} />
        </App>
      ) : (
        <OutsideView
          t={t}
          language={language}
          arrival={arrival}
          onJoin={enterAndShow}
          onSpeak={speak}
        />
      ),
    )
  }

  /** Whoever follows a link or a QR code has asked to be let in. */
  async function joinWith(code: string): Promise<void> {
    const joined = await tryToJoin(code, '')
    if (typeof joined === 'object') enter(joined)
    else arrival = { ...arrival, fault: joined }
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

function showTheme(theme: ThemeName): void {
  document.documentElement.dataset['theme'] = theme
}
