import { holds, isStaff } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { AppError } from '../../src/errors.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import { textIn } from '../../src/language.ts'
import { listUnits } from '../../src/programme/repository.ts'
import { listSeminars } from '../../src/seminar/repository.ts'
import { plain } from '../cards/elements.ts'
import { saveLanguage } from '../conversations.ts'
import type { ChatCommand, ChatTurn } from './chat-command.ts'

/** What a conversation is for, and in which language. */
export const bindingCommands: ChatCommand[] = [
  {
    words: { sv: ['koppla bort', 'koppla loss'], en: ['unbind'] },
    help: 'unbind',
    fits: (turn) => mayBind(turn) && Boolean(turn.place.seminar ?? turn.place.unit),
    run: async (turn) => {
      requireBinder(turn)
      await bind(turn, {})
      return turn.t.chat.bind.unbound
    },
  },
  {
    words: { sv: ['koppla'], en: ['bind'] },
    help: 'bind',
    fits: mayBind,
    run: (turn, rest) => {
      requireBinder(turn)
      if (turn.place.kind === 'personal') return Promise.resolve(turn.t.chat.bind.notInPersonal)
      const [, kind, name = ''] = /^(\S+)\s+(.+)$/.exec(rest) ?? []
      if (kind && unitWords.has(kind)) return bindToUnit(turn, name)
      if (kind && seminarWords.has(kind)) return bindToSeminar(turn, name)
      return Promise.resolve(turn.t.chat.bind.how)
    },
  },
  {
    words: { sv: ['svenska', 'på svenska'], en: ['english', 'in english'] },
    help: 'language',
    fits: maySetLanguage,
    run: async (turn, _rest, word) => {
      if (!maySetLanguage(turn)) throw new AppError('not_allowed')
      const language = word.endsWith('svenska') ? 'sv' : 'en'
      await saveLanguage(turn.app.store, turn.place.conversationId, language)
      return messagesIn(language).chat.language.changed
    },
  },
]

const unitWords = new Set(['enhet', 'enheten', 'unit'])
const seminarWords = new Set(['seminarium', 'seminariet', 'seminar'])

function mayBind({ actor }: ChatTurn): boolean {
  return holds(actor, 'lead', 'facilitator')
}

function requireBinder(turn: ChatTurn): void {
  if (!mayBind(turn)) throw new AppError('not_allowed')
}

function maySetLanguage({ actor, place }: ChatTurn): boolean {
  return place.kind === 'personal' || isStaff(actor)
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
