import { randomUUID } from 'node:crypto'
import fastify from 'fastify'
import { setupServer } from 'msw/node'
import { pino } from 'pino'
import { expect, onTestFinished } from 'vitest'
import { createBot } from '../../bot/create-bot.ts'
import { browserLinks } from '../../bot/links.ts'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import { testApp } from './app.ts'
import { savedProgramme } from './programme.ts'
import {
  botAdded,
  botCredentials,
  pressing,
  standInTeams,
  teamsActivity,
  type TestSender,
  writing,
} from './teams-platform.ts'

export const teams = await standInTeams()
const platform = setupServer(...teams.handlers)

/** A programme, a conversation that the bot is in, and people who can speak and press there. */
export async function botRoom() {
  platform.listen({ onUnhandledRequest: 'error' })
  onTestFinished(() => platform.close())
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const { messagesEndpoint, messenger } = createBot({
    app,
    credentials: botCredentials,
    links: browserLinks('https://tillkom.example'),
    log: pino({ level: 'silent' }),
  })
  const server = fastify()
  server.post('/api/messages', messagesEndpoint)
  const conversationId = `19:${randomUUID()}@thread.v2`

  async function send(sender: TestSender, changed: Record<string, unknown>, to = conversationId) {
    const answer = await server.inject({
      method: 'POST',
      url: '/api/messages',
      headers: { authorization: `Bearer ${await teams.sign()}` },
      payload: teamsActivity(to, sender, changed),
    })
    expect(answer.statusCode).toBe(200)
    return answer
  }

  const said = (to = conversationId) =>
    teams.sent.filter((one) => one.conversationId === to).map(({ activity }) => activity)

  /** What the bot answers when this person writes to it. */
  async function ask(actor: Actor, text: string, changed: Record<string, unknown> = {}) {
    await send(await identityOf(db, actor), { ...writing(text), ...changed })
    return said().at(-1)?.text ?? ''
  }

  /** What the bot answers when this person presses a button on a card. */
  async function press(
    actor: Actor,
    verb: string,
    data: Record<string, unknown>,
    to = conversationId,
  ): Promise<{ statusCode: number; type: string; value: unknown }> {
    return (await send(await identityOf(db, actor), pressing(verb, data), to)).json()
  }

  async function bindTo(bound: { seminarId?: string; unitId?: string }) {
    await send(await identityOf(db, programme.lead), botAdded)
    await execute(app, programme.lead, 'conversation.bind', { conversationId, ...bound })
  }

  return { app, db, changes, programme, messenger, conversationId, send, said, ask, press, bindTo }
}

export async function identityOf(db: Store, { id }: Actor): Promise<TestSender> {
  const { rows } = await db.query<TestSender>(
    'select tenant_id as "tenantId", object_id as "objectId" from people where id = $1',
    [id],
  )
  return rows[0]!
}
