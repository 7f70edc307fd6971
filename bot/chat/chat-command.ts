import type { Actor } from '../../src/actor.ts'
import type { App } from '../../src/app.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import { requireFacilitator, type Seminar } from '../../src/seminar/seminar.ts'
import type { Links } from '../links.ts'
import type { Place } from '../place.ts'

/** Somebody has written to the bot: who, where, and in which language they are answered. */
export interface ChatTurn {
  app: App
  links: Links
  actor: Actor
  place: Place
  t: Messages
  language: Language
}

/** What the bot can be asked for. Its words are in `t.words.commands`, its help in `t.chat.help`. */
export type ChatCommandName = keyof Messages['words']['commands']

/** One thing that people can ask for in a chat. */
export interface ChatCommand {
  name: ChatCommandName
  /** Is it of use here, to this person? Decides what help shows, not what is allowed. */
  fits(turn: ChatTurn): boolean
  /** `rest` is what was written after the word. Resolves to the answer. */
  run(turn: ChatTurn, rest: string, word: string): Promise<string>
}

/** Runs in the conversation of a seminar, for somebody who may facilitate it. */
export function forFacilitator(
  run: (turn: ChatTurn, seminar: Seminar, rest: string) => Promise<string>,
): ChatCommand['run'] {
  return async (turn, rest) => {
    const { seminar } = turn.place
    if (!seminar) return turn.t.chat.refusal.noSeminar
    requireFacilitator(seminar, turn.actor)
    return run(turn, seminar, rest)
  }
}
