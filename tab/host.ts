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
  /** Set for a guest, who has no Teams around to leave by or to choose a language in. */
  guest?: GuestDoor | undefined
}

export interface GuestDoor {
  leave(): void
  speak(language: Language): void
}
