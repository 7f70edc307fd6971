import { GraphError } from './outcome.ts'

/** The app registration that people sign in with; Graph trusts it through its secret. */
export interface GraphApp {
  clientId: string
  /** Undefined: whoever set the server up has not wanted Graph. */
  clientSecret: string | undefined
}

/**
 * A token to do in Graph what this person may do. `token` is the one Teams gave to the tab; it must
 * have been verified, which the credential does not do.
 */
export function tokenOnBehalfOf(
  app: GraphApp,
  person: { tenantId: string; token: string },
  scope: string,
): Promise<string> {
  return tokenFrom(async () => {
    const { OnBehalfOfUserCredential } = await teamsfx()
    return new OnBehalfOfUserCredential(person.token, configFor(app, person.tenantId)).getToken(
      `https://graph.microsoft.com/${scope}`,
    )
  })
}

/** A token for the app itself, to do in one tenant what it has been let do there. */
export function tokenForApp(app: GraphApp, tenantId: string): Promise<string> {
  return tokenFrom(async () => {
    const { AppCredential } = await teamsfx()
    return new AppCredential(configFor(app, tenantId)).getToken(
      'https://graph.microsoft.com/.default',
    )
  })
}

/** Takes a second to load, so nobody waits for it before it is needed. */
function teamsfx() {
  return import('@microsoft/teamsfx')
}

function configFor({ clientId, clientSecret }: GraphApp, tenantId: string) {
  if (!clientSecret) throw new GraphError('notSetUp')
  return { authorityHost: 'https://login.microsoftonline.com', clientId, clientSecret, tenantId }
}

async function tokenFrom(ask: () => Promise<{ token: string } | null>): Promise<string> {
  try {
    const token = await ask()
    if (token) return token.token
  } catch (error) {
    throw error instanceof GraphError ? error : refusalFrom(error)
  }
  throw new GraphError('refused')
}

/** Entra says why in a code at the start of its text: the tenant has not let the app in, mostly. */
function refusalFrom(error: unknown): GraphError {
  const { code, message = '' } = error as { code?: string; message?: string }
  if (code?.endsWith('UiRequiredError')) return new GraphError('consentMissing', error)
  if (/AADSTS(65001|700016|7000112|7000229|90094)\b/.test(message)) {
    return new GraphError('consentMissing', error)
  }
  return new GraphError(/AADSTS\d+/.test(message) ? 'refused' : 'down', error)
}
