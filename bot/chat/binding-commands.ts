import { holds, isStaff } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { AppError } from '../../src/errors.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import { type Language, languages, textIn } from '../../src/language.ts'
import { listUnits } from '../../src/programme/repository.ts'
import { listSeminars } from '../../src/seminar/repository.ts'
import { plain } from '../cards/elements.ts'
import { saveLanguage } from '../conversations.ts'
import { roomsOf } from '../place.ts'
import type { ChatCommand, ChatTurn } from './chat-command.ts'
import { isSaid } from './said.ts'

/** What a conversation is for, and in which language. */
export const bindingCommands: ChatCommand[] = [
  {
    name: 'unbind',
    fits: (turn) => mayBind(turn) && roomsOf(turn.place).length > 0,
    run: async (turn) => {
      requireBinder(turn)
      await bind(turn, {})
      return turn.t.chat.bind.unbound
    },
  },
  {
    name: 'bind',
    fits: mayBindHere,
    run: (turn, rest) => {
      requireBinder(turn)
      if (turn.place.kind === 'personal') return Promise.resolve(turn.t.chat.bind.notInPersonal)
      const [, kind, name = ''] = /^(\S+)\s+(.+)$/.exec(rest) ?? []
      if (kind && isSaid(kind, ({ unit }) => unit)) return bindToUnit(turn, name)
      if (kind && isSaid(kind, ({ seminar }) => seminar)) return bindToSeminar(turn, name)
      return Promise.resolve(turn.t.chat.bind.how)
    },
  },
  {
    name: 'language',
    fits: maySetLanguage,
    run: async (turn, _rest, word) => {
      if (!maySetLanguage(turn)) throw new AppError('not_allowed')
      const language = languages.find((each) =>
        messagesIn(each).words.commands.language.includes(word),
      )!
      await changeLanguage(turn, language)
      return messagesIn(language).chat.language.changed
    },
  },
]

function mayBind({ actor }: ChatTurn): boolean {
  return holds(actor, 'lead', 'facilitator')
}

/** A personal chat belongs to a person. */
function mayBindHere(turn: ChatTurn): boolean {
  return mayBind(turn) && turn.place.kind !== 'personal'
}

function requireBinder(turn: ChatTurn): void {
  if (!mayBind(turn)) throw new AppError('not_allowed')
}

function maySetLanguage({ actor, place }: ChatTurn): boolean {
  return place.kind === 'personal' || isStaff(actor)
}

/** The cards that are here already are drawn anew. */
async function changeLanguage({ app, place }: ChatTurn, language: Language): Promise<void> {
  await saveLanguage(app.store, place.conversationId, language)
  app.publish({ rooms: roomsOf(place) })
}

async function bindToUnit(turn: ChatTurn, name: string): Promise<string> {
  const { app, actor, t } = turn
  const units = await listUnits(app.store, actor.programmeId)
  const found = named(units, name, (unit) => [unit.name])
  if (found === 'several') return t.chat.bind.several
  if (!found) return t.chat.bind.noSuchUnit
  await bind(turn, { unitId: found.id })
  return t.chat.bind.toUnit(plain(found.name))
}

async function bindToSeminar(turn: ChatTurn, name: string): Promise<string> {
  const { app, actor, t, language } = turn
  const seminars = await listSeminars(app.store, actor.programmeId)
  const found = named(seminars, name, ({ title }) => [title.sv, title.en ?? ''])
  if (found === 'several') return t.chat.bind.several
  if (!found) return t.chat.bind.noSuchSeminar
  await bind(turn, { seminarId: found.id })
  return t.chat.bind.toSeminar(plain(textIn(found.title, language)))
}

function bind(
  { app, actor, place }: ChatTurn,
  to: { unitId?: string; seminarId?: string },
): Promise<void> {
  const { conversationId } = place
  return execute(app, actor, 'conversation.bind', { conversationId, ...to })
}

/** The one with this very name, else the only one whose name holds it. */
function named<Item>(
  items: Item[],
  name: string,
  namesOf: (item: Item) => string[],
): Item | 'several' | undefined {
  const wanted = name.toLowerCase()
  const lower = (item: Item) => namesOf(item).map((each) => each.toLowerCase())
  const exact = items.find((item) => lower(item).includes(wanted))
  if (exact) return exact
  const fitting = items.filter((item) => lower(item).some((each) => each.includes(wanted)))
  return fitting.length > 1 ? 'several' : fitting[0]
}
