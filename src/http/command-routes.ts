import type { FastifyInstance } from 'fastify'
import type { App } from '../app.ts'
import { execute } from '../commands.ts'
import { AppError } from '../errors.ts'
import { commandInput, type CommandName } from '../protocol.ts'
import { messagesIn } from '../i18n/messages.ts'
import { type Authenticate, bearerToken } from './auth.ts'
import { Rate } from './rate.ts'

const megabyte = 1024 * 1024

const folder = '/api/commands/'

export function commandAddress(name: CommandName): string {
  return folder + name
}

/** Undefined for any other address. */
export function commandAt(address: string): CommandName | undefined {
  const name = address.slice(folder.length)
  return address.startsWith(folder) && Object.hasOwn(commandInput, name)
    ? (name as CommandName)
    : undefined
}

/** Room for whole agendas, and for documents and templates with their pictures; the rest is small. */
export const mostBytes: Partial<Record<CommandName, number>> = {
  'seminar.create': 8 * megabyte,
  'step.add': 2 * megabyte,
  'feedback.save': 16 * megabyte,
  'picture.save': 3 * megabyte,
  'template.import': 20 * megabyte,
}

/**
 * `POST /api/commands/<noun.verb>`: carries out one command. The body is the command's input, the
 * actor comes from the token and never from the body. Answers 204, or a `Refusal`.
 */
export function registerCommands(
  server: FastifyInstance,
  { app, authenticate }: { app: App; authenticate: Authenticate },
): void {
  const { done } = messagesIn('en')
  // Far more than a person does, also one who changes their mind with every breath.
  const rate = new Rate(1_200, 60_000)
  for (const name of Object.keys(commandInput) as CommandName[]) {
    server.post(
      commandAddress(name),
      {
        bodyLimit: mostBytes[name],
        schema: { tags: ['commands'], summary: done[name] },
      },
      async (req, reply) => {
        const actor = await authenticate(bearerToken(req))
        if (!rate.spend(actor.id)) throw new AppError('too_many_requests')
        await execute(app, actor, name, req.body)
        return reply.code(204).send()
      },
    )
  }
}
