import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'

/**
 * Local mode has no sign-in, so it answers only programs and pages of this machine. The address
 * alone is not enough: a page elsewhere can point its own host name at 127.0.0.1 (DNS rebinding),
 * or send a form here, and neither of those can choose the headers that are looked at.
 */
export function isFromThisMachine(req: FastifyRequest): boolean {
  const { host, origin, 'sec-fetch-site': site } = req.headers
  if (!isLoopbackAddress(req.socket.remoteAddress)) return false
  if (!host || !isLoopbackHost(host)) return false
  if (origin !== undefined && origin !== `http://${host}`) return false
  if (site === 'cross-site' && !isNavigation(req)) return false
  return true
}

/** A hook for what has no sign-in of its own in local mode. */
export async function requireThisMachine(req: FastifyRequest): Promise<void> {
  if (!isFromThisMachine(req) || !hasSafeBody(req)) throw new AppError('not_allowed')
}

/** Forms can send anything but JSON to other sites, so a body has to be JSON. */
export function hasSafeBody(req: FastifyRequest): boolean {
  const type = req.headers['content-type']
  return type === undefined || /^application\/json\b/i.test(type)
}

/** Following a link from elsewhere to the room is fine: the page it comes from learns nothing. */
function isNavigation(req: FastifyRequest): boolean {
  return req.method === 'GET' && req.headers['sec-fetch-mode'] === 'navigate'
}

function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)
}

function isLoopbackHost(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i.test(host)
}
