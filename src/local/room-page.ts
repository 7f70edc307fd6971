import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'

/** The page is ours from end to end: no script or style of anybody else, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'", // adaptivecards sizes columns with style attributes
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export async function roomPage(
  server: FastifyInstance,
  { webFolder }: { webFolder: string },
): Promise<void> {
  const file = join(webFolder, 'src/local/room/index.html')

  server.get('/', async (_req, reply) => {
    reply.header('content-security-policy', policy)
    reply.header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(await readFile(file))
  })
}
