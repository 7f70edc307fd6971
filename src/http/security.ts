import type { FastifyHelmetOptions } from '@fastify/helmet'
import type { About } from '../reads.ts'

/** Where Microsoft shows tabs, by its page on the content security policy of tabs. */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://outlook.office.com',
]

/**
 * What a page of ours may load and who may frame it. teams-js asks Microsoft for its list of valid
 * hosts at load, hence the one foreign address. In local mode our own room frames the tab.
 */
export function contentPolicy(mode: About['mode']): FastifyHelmetOptions {
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
