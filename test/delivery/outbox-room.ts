import { onTestFinished, vi } from 'vitest'
import { execute } from '../../src/commands.ts'
import type { Store } from '../../src/db/database.ts'
import type { CardContent, Messenger } from '../../src/delivery/messenger.ts'
import { Outbox } from '../../src/delivery/outbox.ts'
import { testApp } from '../support/app.ts'
import { savedConversation } from '../support/feedback.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** A conversation as the platform has it: what was posted, and as what it was last edited. */
export function conversationThat(post: Messenger['post'] = async () => `message-${Math.random()}`) {
  const cards = new Map<string, CardContent>()
  const nudged: string[] = []
  let edits = 0
  const messenger: Messenger = {
    async post(conversationId, content) {
      const id = await post(conversationId, content)
      cards.set(id, content)
      return id
    },
    async update(_, messageId, content) {
      edits += 1
      cards.set(messageId, content)
    },
    async nudge(conversationId) {
      nudged.push(conversationId)
    },
    preview: () => ({}),
  }
  return { messenger, cards, nudged, edits: () => edits }
}

/** Stopped when the test has ended. */
export function startedOutbox(store: Store, messenger: Messenger): Outbox {
  const outbox = new Outbox({
    store,
    messenger,
    now: () => new Date(),
    log: silent,
    onDelivered: () => {},
    timing: { lookEveryMs: 20, editEveryMs: 50 },
  })
  onTestFinished(() => outbox.stop())
  outbox.start()
  return outbox
}

/** A poll that has just been opened, in a seminar with a conversation of its own. */
export async function openPoll() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar, recognition } = await savedKickoff(db, programme)
  await savedConversation(db, { seminarId: seminar.id })
  await execute({ ...app, now: () => new Date() }, programme.facilitator, 'poll.open', {
    pollId: recognition.id,
  })
  return { app, db, programme, seminar, recognition }
}

/** Waits until what is expected holds: the outbox looks when it is its turn. */
export function eventually(expectation: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(expectation, { timeout: 10_000 })
}
