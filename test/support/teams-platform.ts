import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { http, HttpResponse } from 'msw'

export const botAppId = '11111111-1111-4111-8111-111111111111'
export const botTenantId = '22222222-2222-4222-8222-222222222222'
export const serviceUrl = 'https://smba.trafficmanager.net/emea/'
const botId = `28:${botAppId}`

export const botCredentials = {
  appId: botAppId,
  type: 'SingleTenant' as const,
  password: 'not a real secret',
  tenantId: botTenantId,
}

/** What the bot has sent to the platform. */
export interface Sent {
  method: string
  conversationId: string
  activityId?: string | undefined
  authorization: string | null
  activity: { text?: string; attachments?: { content: SentCard }[]; [more: string]: unknown }
}

export interface SentCard {
  body: { text?: string }[]
  [more: string]: unknown
}

/** A stand-in for Teams at its real addresses: give `handlers` to msw's `setupServer`. */
export async function standInTeams() {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', endorsements: ['msteams'] }
  const sent: Sent[] = []
  /** How the next requests are answered; when it is empty, with success. */
  const refusals: Response[] = []

  /** Who is in every chat, and the role in its meeting by object id. */
  const members: { id: string }[] = []
  /** What the roster of every chat says of one person, by account, and where the bot is not in. */
  const roster = new Map<string, object>()
  const withoutBot = new Set<string>()
  /** How the roster answers next; when it is empty, with what it knows. */
  const rosterRefusals: Response[] = []
  const meetingRoles = new Map<string, string>()
  const askedRoles: string[] = []
  /** In-meeting notifications, and how the next are answered; when that is empty, with success. */
  const notifications: {
    meetingId: string
    value: { recipients: string[]; surfaces: object[] }
  }[] = []
  const notificationRefusals: Response[] = []

  const receive = async ({
    request,
    params,
  }: {
    request: Request
    params: Record<string, unknown>
  }) => {
    sent.push({
      method: request.method,
      conversationId: String(params.conversation),
      activityId: params.activity as string | undefined,
      authorization: request.headers.get('authorization'),
      activity: (await request.json()) as Sent['activity'],
    })
    const id = request.method === 'PUT' ? params.activity : `message-${sent.length}`
    return refusals.shift() ?? HttpResponse.json({ id })
  }
  const activities = `${serviceUrl}v3/conversations/:conversation/activities`

  const handlers = [
    http.get('https://login.botframework.com/v1/.well-known/openidconfiguration', () =>
      HttpResponse.json({ jwks_uri: 'https://login.botframework.com/v1/.well-known/keys' }),
    ),
    http.get('https://login.botframework.com/v1/.well-known/keys', () =>
      HttpResponse.json({ keys: [jwk] }),
    ),
    // Where the SDK finds the keys of its emulator, whose tokens are not for us.
    http.get('https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration', () =>
      HttpResponse.json({ jwks_uri: 'https://login.botframework.com/v1/.well-known/keys' }),
    ),
    http.get(
      'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
      () => HttpResponse.json({ jwks_uri: 'https://login.botframework.com/v1/.well-known/keys' }),
    ),
    http.post(`https://login.microsoftonline.com/${botTenantId}/oauth2/v2.0/token`, () =>
      HttpResponse.json({ token_type: 'Bearer', expires_in: 3600, access_token: 'the-bot-itself' }),
    ),
    http.get(
      `https://login.microsoftonline.com/${botTenantId}/v2.0/.well-known/openid-configuration`,
      () => {
        const authority = `https://login.microsoftonline.com/${botTenantId}`
        return HttpResponse.json({
          issuer: `${authority}/v2.0`,
          authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
          token_endpoint: `${authority}/oauth2/v2.0/token`,
          jwks_uri: `${authority}/discovery/v2.0/keys`,
        })
      },
    ),
    http.post(activities, receive),
    http.post(`${activities}/:activity`, receive),
    http.put(`${activities}/:activity`, receive),
    http.get(`${serviceUrl}v3/conversations/:conversation/pagedmembers`, () =>
      HttpResponse.json({ members }),
    ),
    http.get(`${serviceUrl}v3/conversations/:conversation/members/:member`, ({ params }) => {
      const { conversation, member } = params
      const refused = rosterRefusals.shift()
      if (refused) return refused
      if (withoutBot.has(String(conversation))) return refusal(403, 'BotNotInConversationRoster')
      const entry = roster.get(String(member))
      return entry ? HttpResponse.json(entry) : refusal(404, 'MemberNotFoundInConversation')
    }),
    http.post(`${serviceUrl}v1/meetings/:meeting/notification`, async ({ request, params }) => {
      const { value } = (await request.json()) as (typeof notifications)[number]
      notifications.push({ meetingId: String(params.meeting), value })
      return notificationRefusals.shift() ?? HttpResponse.json({}, { status: 202 })
    }),
    http.get(`${serviceUrl}v1/meetings/:meeting/participants/:person`, ({ params }) => {
      askedRoles.push(String(params.person))
      const role = meetingRoles.get(String(params.person))
      if (!role) return HttpResponse.json({ error: { code: 'NotFound' } }, { status: 404 })
      return HttpResponse.json({ user: {}, meeting: { role, inMeeting: true }, conversation: {} })
    }),
  ]

  function sign(claims: JWTPayload = {}, { key = privateKey, kid = 'k1', alg = 'RS256' } = {}) {
    return new SignJWT({ ...teamsClaims(), ...claims })
      .setProtectedHeader({ typ: 'JWT', alg, kid })
      .sign(key)
  }

  return {
    handlers,
    sent,
    refusals,
    sign,
    members,
    roster,
    withoutBot,
    rosterRefusals,
    meetingRoles,
    askedRoles,
    notifications,
    notificationRefusals,
  }
}

/** A refusal as the Bot Framework words it. */
export function refusal(status: number, code: string, headers: Record<string, string> = {}) {
  return HttpResponse.json({ error: { code, message: '…' } }, { status, headers })
}

/** What the platform puts in the token that comes with every activity. */
function teamsClaims(): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  return {
    serviceurl: serviceUrl,
    nbf: now - 10,
    exp: now + 3600,
    iss: 'https://api.botframework.com',
    aud: botAppId,
  }
}

export interface TestSender {
  tenantId: string
  objectId: string
}

/** What Teams sends to the bot's endpoint. */
export function teamsActivity(
  conversationId: string,
  { tenantId, objectId }: TestSender,
  changed: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000000',
    timestamp: '2026-11-24T13:30:00.000Z',
    serviceUrl,
    channelId: 'msteams',
    from: { id: `29:${objectId}`, name: 'Någon', aadObjectId: objectId },
    recipient: { id: botId, name: 'TillKom' },
    conversation: { id: conversationId, conversationType: 'groupChat', isGroup: true, tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'sv-SE',
    ...changed,
  }
}

export function writing(text: string): Record<string, unknown> {
  return {
    text: `<at>TillKom</at> ${text}`,
    entities: [{ type: 'mention', mentioned: { id: botId }, text: '<at>TillKom</at>' }],
  }
}

export function pressing(verb: string, data: Record<string, unknown>): Record<string, unknown> {
  return {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  }
}

export const botAdded = { type: 'conversationUpdate', membersAdded: [{ id: botId }] }
export const botInstalled = { type: 'installationUpdate', action: 'add' }
export const botRemoved = { type: 'conversationUpdate', membersRemoved: [{ id: botId }] }
