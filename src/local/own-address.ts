import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

/** Where this server can be reached from this machine, whatever it listens on. */
export function ownAddress(server: FastifyInstance): string {
  const listening = server.server.address() as AddressInfo | null
  if (!listening) throw new Error('The server does not listen yet.')
  const host = listening.address === '::1' ? '[::1]' : '127.0.0.1'
  return `http://${host}:${listening.port}`
}
