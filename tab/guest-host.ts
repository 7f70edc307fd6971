import type { Language } from '../src/language.ts'
import { browserTheme, onBrowserTheme } from './browser-theme.ts'
import { guestToken } from './guest/guest-token.ts'
import type { GuestDoor, Host } from './host.ts'

/** A plain browser outside Teams, with somebody in it who has joined a seminar. */
export function guestHost(seminarId: string, language: Language, door: GuestDoor): Host {
  return {
    frame: 'other',
    language,
    theme: browserTheme(),
    userId: 'guest', // a browser has one in each seminar
    subPageId: undefined,
    canShareToStage: false,
    getToken: guestToken(seminarId),
    onThemeChange: onBrowserTheme,
    notifySuccess: () => undefined,
    shareToStage: () => Promise.resolve(false),
    guest: door,
  }
}
