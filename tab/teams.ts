import { app, authentication, FrameContexts, meeting } from '@microsoft/teams-js'
import { languageFrom } from '../src/language.ts'
import type { Frame, Host, ThemeName } from './host.ts'

const patienceMs = 3000

/**
 * Shakes hands with the Teams client. Undefined when nobody answers: a parent that is not Teams
 * leaves teams-js waiting for a minute, which is longer than people do.
 */
export async function connectTeams(): Promise<Host | undefined> {
  const isConnected = await within(patienceMs, app.initialize())
  if (!isConnected) return undefined
  const context = await app.getContext()
  return {
    frame: frameOf(context.page.frameContext),
    language: languageFrom(context.app.locale),
    theme: themeOf(context.app.theme),
    userId: context.user?.id ?? '',
    subPageId: context.page.subPageId || undefined,
    canShareToStage: context.page.frameContext === FrameContexts.sidePanel,
    getToken: () => authentication.getAuthToken(),
    onThemeChange(listener) {
      app.registerOnThemeChangeHandler((theme) => listener(themeOf(theme)))
      return () => app.registerOnThemeChangeHandler(() => undefined)
    },
    notifySuccess: () => void app.notifySuccess(),
    shareToStage,
  }
}

async function within(ms: number, handshake: Promise<void>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const done = handshake.then(
    () => true,
    () => false,
  )
  const isConnected = await Promise.race([done, tooLate])
  clearTimeout(timer)
  return isConnected
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
