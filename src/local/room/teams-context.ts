import type { Language } from '../../language.ts'
import type { PersonChoice, RoomChat } from '../api/answers.ts'
import type { Theme } from './address.ts'

/** Where in Teams a page of the app is shown; teams-js calls it the frame context. */
export type FrameContext = 'content' | 'sidePanel' | 'meetingStage' | 'task'

export interface Surroundings {
  person: PersonChoice
  chat: RoomChat
  theme: Theme
  language: Language
}

/** What this host can do, in the words of teams-js (`runtime.d.ts`, version 4). */
export const runtime = {
  apiVersion: 4,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  isNAAChannelRecommended: false,
  supports: {
    app: { notifySuccessResponse: {} },
    chat: {},
    dialog: { url: { bot: {}, parentCommunication: {} }, update: {} },
    meetingRoom: {},
    pages: { appButton: {}, backStack: {}, config: {}, currentApp: {}, tabs: {} },
    people: {},
    stageView: { self: {} },
  },
}

/** The flat shape in which Teams sends it; teams-js makes its `app.Context` from it. */
export function contextFor(
  { person, chat, theme, language }: Surroundings,
  frameContext: FrameContext,
): object {
  const isTaskFree = frameContext !== 'task'
  return {
    hostName: 'Teams',
    hostClientType: 'web',
    ringId: 'general',
    locale: language === 'en' ? 'en-gb' : 'sv-se',
    theme,
    entityId: chat.seminarId ?? chat.unitId ?? 'home',
    subEntityId: '',
    appSessionId: sessionId,
    sessionId,
    userObjectId: person.objectId,
    userDisplayName: person.name,
    userPrincipalName: `${person.objectId}@local.example`,
    loginHint: `${person.objectId}@local.example`,
    userLicenseType: 'Unknown',
    tid: person.tenantId,
    tenantSKU: 'enterprise',
    frameContext,
    isFullScreen: false,
    isMultiWindow: !isTaskFree,
    dialogParameters: {},
    ...(chat.kind !== 'personal' && { chatId: chat.id }),
    ...(chat.meetingId && { meetingId: chat.meetingId }),
  }
}

const sessionId = crypto.randomUUID()
