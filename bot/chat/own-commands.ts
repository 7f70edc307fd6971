import { type Actor, isStaff } from '../../src/actor.ts'
import { findConversationOfUnit } from '../../src/delivery/conversation-repository.ts'
import { readFeedbackData } from '../../src/feedback/feedback-data.ts'
import { listVersions } from '../../src/feedback/repository.ts'
import { mayAcknowledge, mayRespond } from '../../src/feedback/version.ts'
import { textIn } from '../../src/language.ts'
import { listUnits } from '../../src/programme/repository.ts'
import { listSeminars } from '../../src/seminar/repository.ts'
import { mayAttend } from '../../src/seminar/seminar.ts'
import { plain } from '../cards/elements.ts'
import type { ChatCommand, ChatTurn } from './chat-command.ts'

/** What concerns the person themselves: told in their own chat with the bot and nowhere else. */
export const ownCommands: ChatCommand[] = [
  {
    name: 'mine',
    fits: ({ place }) => place.kind === 'personal',
    run: async (turn) => {
      if (turn.place.kind !== 'personal') return turn.t.chat.mine.onlyInPersonal
      const lines = await whatAwaits(turn)
      return lines.length > 0 ? lines.join('\n\n') : turn.t.chat.mine.nothing
    },
  },
]

type Asking = Omit<ChatTurn, 'place'>

/** Seminars under way, feedback that is not answered, and for staff units that can't be reached. */
async function whatAwaits(turn: Asking): Promise<string[]> {
  const parts = await Promise.all([seminars(turn), feedback(turn), unreachable(turn)])
  return parts.flat()
}

async function seminars({ app, actor, links, t, language }: Asking): Promise<string[]> {
  const all = await listSeminars(app.store, actor.programmeId)
  return all
    .filter((seminar) => seminar.status === 'running' && mayAttend(seminar, actor))
    .map(({ id, title }) => t.chat.mine.seminar(plain(textIn(title, language)), links.seminar(id)))
}

async function feedback(turn: Asking): Promise<string[]> {
  const { app, actor } = turn
  const versions = await listVersions(app.store, unitIdsOf(actor))
  const arrived = versions.filter(({ status }) => hasArrived.has(status)).reverse()
  const newest = new Map(arrived.map(({ documentId, id }) => [documentId, id]))
  return (await Promise.all([...newest.values()].map((id) => feedbackLines(turn, id)))).flat()
}

const hasArrived = new Set<string>(['delivered', 'acknowledged'])

/** The newest version of each document is the one that counts. */
async function feedbackLines(
  { app, actor, links, t }: Asking,
  versionId: string,
): Promise<string[]> {
  const { version, own } = await readFeedbackData(app.store, actor, versionId, app.ballotKey)
  const left = mayRespond(version, actor) ? version.findings.length - own.size : 0
  const toDo = [
    ...(left > 0 ? [t.chat.mine.toAnswer(left)] : []),
    ...(mayAcknowledge(version, actor) ? [t.chat.mine.toAcknowledge] : []),
  ]
  if (toDo.length === 0) return []
  return [t.chat.mine.feedback(plain(version.title), links.feedback(versionId), toDo)]
}

async function unreachable({ app, actor, t }: Asking): Promise<string[]> {
  if (!isStaff(actor)) return []
  const units = await listUnits(app.store, actor.programmeId)
  const lines = units.map(async ({ id, name }) => {
    const conversation = await findConversationOfUnit(app.store, id)
    return conversation && !conversation.isPresent ? [t.chat.mine.unreachable(plain(name))] : []
  })
  return (await Promise.all(lines)).flat()
}

function unitIdsOf({ holdings }: Actor): string[] {
  return holdings.flatMap(({ unitId }) => unitId ?? [])
}
