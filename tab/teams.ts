import { app, authentication, FrameContexts, meeting, pages } from '@microsoft/teams-js'
import { languageFrom } from '../src/language.ts'
import type { Frame, Host, TabSetup, ThemeName } from './host.ts'

const patienceMs = 3000

/**
 * Shakes hands with the Teams client. Undefined when nobody answers: a parent that is not Teams
 * leaves teams-js waiting for a minute, which is longer than people do.
 */
export async function connectTeams(): Promise<Host | undefined> {
  const context = await within(
    patienceMs,
    app.initialize().then(() => app.getContext()),
  )
  if (!context) return undefined
  const { frameContext } = context.page
  return {
    frame: frameOf(frameContext),
    language: languageFrom(context.app.locale),
    theme: themeOf(context.app.theme),
    userId: context.user?.id ?? '',
    subPageId: context.page.subPageId || undefined,
    canShareToStage: frameContext === FrameContexts.sidePanel,
    setup: frameContext === FrameContexts.settings ? await setupHere() : undefined,
    getToken: () => authentication.getAuthToken(),
    onThemeChange(listener) {
      app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme)))
      return () => app.registerOnThemeChangeHandler(() => undefined)
    },
    notifySuccess: () => void app.notifySuccess(),
    shareToStage,
    shareLink: (query, label) => pages.shareDeepLink({ subPageId: query, subPageLabel: label }),
  }
}

/** Few people set tabs up, so the others don't load it. */
async function setupHere(): Promise<TabSetup> {
  const { tabSetup } = await import('./teams-setup.ts')
  return tabSetup()
}

/** What comes of it, or undefined when it fails or takes longer than this. */
async function within<Found>(ms: number, wanted: Promise<Found>): Promise<Found | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  const found = await Promise.race([wanted.catch(() => undefined), tooLate])
  clearTimeout(timer)
  return found
}

function frameOf(frame: FrameContexts): Frame {
  if (frame === FrameContexts.sidePanel) return 'sidePanel'
  if (frame === FrameContexts.meetingStage) return 'meetingStage'
  return frame === FrameContexts.content ? 'content' : 'other'
}

function themeOf(name: string): ThemeName {
  if (name === 'dark' || name === 'contrast') return name
  return name === 'glass' ? 'dark' : 'light'
}

function shareToStage(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    meeting.shareAppContentToStage((refusal, isShared) => {
      resolve(!refusal && isShared === true)
    }, address)
  })
}
