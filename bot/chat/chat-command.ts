import type { Actor } from '../../src/actor.ts'
import type { App } from '../../src/app.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import { requireFacilitator, type Seminar } from '../../src/seminar/seminar.ts'
import type { Place } from '../place.ts'

/** Somebody has written to the bot: who, where, and in which language they are answered. */
export interface ChatTurn {
  app: App
  actor: Actor
  place: Place
  t: Messages
  language: Language
}

/** One thing that people can ask for in a chat. */
export interface ChatCommand {
  /** The first of each language is the one that help shows. */
  words: Record<Language, string[]>
  help: keyof ChatHelp
  /** Is it of use here, to this person? Decides what help shows, not what is allowed. */
  fits(turn: ChatTurn): boolean
  /** `rest` is what was written after the word. Resolves to the answer. */
  run(turn: ChatTurn, rest: string, word: string): Promise<string>
}

type ChatHelp = Pick<
  Messages['chat']['help'],
  | 'help'
  | 'status'
  | 'polls'
  | 'open'
  | 'close'
  | 'reveal'
  | 'hide'
  | 'start'
  | 'next'
  | 'back'
  | 'end'
  | 'bind'
  | 'unbind'
  | 'language'
>

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
