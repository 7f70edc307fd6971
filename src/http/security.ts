import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet, { type HelmetOptions } from 'helmet'
import type { About } from '../reads/programme.ts'

/** Where Microsoft shows tabs, by its page on the content security policy of tabs. */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://outlook.office.com',
]

/**
 * The headers of every answer. They are the same each time, so they are worked out once: anew for
 * each request, as a plug-in does it, they take 0.1 ms.
 */
export function securityHeaders(mode: About['mode']): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const response = new ServerResponse(request)
  helmet(contentPolicy(mode))(request, response, () => undefined)
  return response.getHeaders() as Record<string, string>
}

/**
 * What a page of ours may load and who may frame it. teams-js asks Microsoft for its list of valid
 * hosts at load, hence the one foreign address. In local mode our own room frames the tab.
 */
function contentPolicy(mode: About['mode']): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // Fluent writes its styles into the page
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:', 'https://*.cdn.office.net'],
        connectSrc: ["'self'", 'https://res.cdn.office.net'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: mode === 'local' ? ["'self'", ...teamsHosts] : teamsHosts,
      },
    },
    xFrameOptions: false, // frame-ancestors says it better
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    hsts: mode === 'production',
    referrerPolicy: { policy: 'no-referrer' },
  }
}
