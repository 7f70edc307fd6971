import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder'
import type { AuthenticateRequestResult, Claim } from 'botframework-connector'
import type { BotSettings } from '../src/env.ts'

/** How the bot proves who it is. Undefined in local mode, where nobody has to prove anything. */
export type BotCredentials = BotSettings | undefined

/** The one issuer of what Teams sends. The SDK takes tokens of its emulator too; we don't. */
const issuer = 'https://api.botframework.com'

/** The SDK's adapter, opened up so that our own endpoint decides what a caller is told. */
export class BotAdapter extends CloudAdapter {
  readonly appId: string

  constructor(credentials: BotCredentials) {
    super(
      new ConfigurationBotFrameworkAuthentication(configurationFrom(credentials), undefined, {
        requiredEndorsements: [],
        validateClaims: (claims) => requireIssuer(claims),
      }),
    )
    this.appId = credentials?.appId ?? ''
  }

  /** Throws unless the platform vouches for the activity. */
  authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult> {
    return this.botFrameworkAuthentication.authenticateRequest(activity, authorization)
  }

  receive(
    caller: AuthenticateRequestResult,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(caller, activity, turn)
  }
}

function configurationFrom(credentials: BotCredentials): Record<string, string> {
  if (!credentials) return {}
  const { appId, type, password, tenantId } = credentials
  return {
    MicrosoftAppId: appId,
    MicrosoftAppType: type,
    ...(password && { MicrosoftAppPassword: password }),
    ...(tenantId && { MicrosoftAppTenantId: tenantId }),
  }
}

async function requireIssuer(claims: Claim[]): Promise<void> {
  if (!claims.some(({ type, value }) => type === 'iss' && value === issuer)) {
    throw new Error('not issued by the platform')
  }
}
