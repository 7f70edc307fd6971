import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/**
 * The built tab: `/tab/` is its page, `/assets/` what it loads. The assets' names hold a digest of
 * what is in them, so they may be kept for ever; the page is asked for anew every time. `/join/CODE`
 * is the same page by an address short enough to type, and to make a QR code of few and large squares.
 */
export async function registerWebFiles(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'tab', 'index.html'))) {
    throw new Error(`The tab has not been built: run 'npm run build' first (looked in ${folder}).`)
  }
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: true,
    preCompressed: true,
    setHeaders: (reply) => reply.setHeader('vary', 'Accept-Encoding'),
  })
  const page = (_: FastifyRequest, reply: FastifyReply) =>
    reply.sendFile('index.html', join(folder, 'tab'), { maxAge: 0, immutable: false })
  server.get('/tab', { schema: { hide: true } }, (_, reply) => reply.redirect('/tab/'))
  server.get('/tab/', { schema: { hide: true } }, page)
  server.get('/join', { schema: { hide: true } }, (_, reply) => reply.redirect('/tab/'))
  server.get('/join/:code', { schema: { hide: true } }, page)
}
