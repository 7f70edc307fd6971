import type { Language } from '../src/language.ts'

export type ThemeName = 'light' | 'dark' | 'contrast'

/** Where in Teams the tab is shown. `content` is a whole tab. */
export type Frame = 'content' | 'sidePanel' | 'meetingStage' | 'other'

/** What surrounds the tab: Teams (`teams.ts`), or a plain browser with a guest in it (`guest-host.ts`). */
export interface Host {
  frame: Frame
  language: Language
  theme: ThemeName
  /** Keeps one person's drafts from another's where they share a window. */
  userId: string
  /** Where a deep link leads: the same text as the tab's own query string. */
  subPageId: string | undefined
  /** Teams lets a meeting's side panel share to the stage, and no other place. */
  canShareToStage: boolean
  getToken(): Promise<string>
  /** Returns how to stop listening. */
  onThemeChange(listener: (theme: ThemeName) => void): () => void
  notifySuccess(): void
  /** Resolves to false when the person may not share, or the meeting refuses. */
  shareToStage(address: string): Promise<boolean>
  /** Lets the person copy a link that leads others here; `query` is the tab's own. Only in Teams. */
  shareLink?: ((query: string, label: string) => void) | undefined
  /** Set where Teams asks what a new tab is to show, and there only. */
  setup?: TabSetup | undefined
  /** Set for a guest, who has no Teams around to leave by or to choose a language in. */
  guest?: GuestDoor | undefined
}

/** A channel, a chat or a meeting is about to get a tab of ours. */
export interface TabSetup {
  /** What the tab shows already, when it is being set up anew: an `entityId` of ours. */
  current(): Promise<string | undefined>
  /** Lets the person save in Teams, and says what is saved then. */
  offer(choice: TabChoice): void
}

export interface TabChoice {
  /** Tells two tabs of ours apart in the same conversation. */
  entityId: string
  /** The page that everybody gets, each with what they may see of it. */
  address: string
  name: string
}

export interface GuestDoor {
  leave(): void
  speak(language: Language): void
}
