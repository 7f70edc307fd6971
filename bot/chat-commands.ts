import { refusalText } from './answers.ts'
import { plain } from './cards/elements.ts'
import { bindingCommands } from './chat/binding-commands.ts'
import type { ChatCommand, ChatTurn } from './chat/chat-command.ts'
import { closestWord } from './chat/closest-word.ts'
import { ownCommands } from './chat/own-commands.ts'
import { pollCommands } from './chat/poll-commands.ts'
import { normalised, wordsFor } from './chat/said.ts'
import { seminarCommands } from './chat/seminar-commands.ts'

/** Answers what somebody wrote: carries out what they ask for, or says what can be asked for. */
export async function answerChat(turn: ChatTurn, written: string): Promise<string> {
  const said = normalised(written)
  if (!said) return helpFor(turn)
  const found = commandIn(said)
  if (!found) return puzzled(turn, said)
  try {
    return await found.command.run(turn, found.rest, found.word)
  } catch (error) {
    return refusalText(error, turn.t)
  }
}

const help: ChatCommand = {
  name: 'help',
  fits: () => true,
  run: (turn) => Promise.resolve(helpFor(turn)),
}

/** In the order that help shows them. */
export const chatCommands: ChatCommand[] = [
  help,
  ...ownCommands,
  ...seminarCommands,
  ...pollCommands,
  ...bindingCommands,
]

/** What can be asked for in this kind of place, by this person, as things are now. */
function helpFor(turn: ChatTurn): string {
  const { t, place } = turn
  const lines = chatCommands
    .filter((command) => command.fits(turn))
    .map(({ name }) => t.chat.help.line(t.words.commands[name][0]!, t.chat.help[name]))
  const { intro, mention } = t.chat.help
  return [intro[place.kind], ...lines, ...(place.kind === 'personal' ? [] : [mention])].join('\n\n')
}

/** A slip of the finger is guessed at; nothing is carried out on a guess. */
function puzzled(turn: ChatTurn, said: string): string {
  const { t } = turn
  const fitting = chatCommands.filter((command) => command.fits(turn))
  const known = fitting.flatMap(({ name }) => wordsFor(({ commands }) => commands[name]))
  const meant = closestWord(said, known)
  const notUnderstood = t.chat.help.notUnderstood(plain(said.slice(0, 60)))
  return [notUnderstood, ...(meant ? [t.chat.help.perhaps(meant)] : []), helpFor(turn)].join('\n\n')
}

/** The longest word that fits, so that "starta fråga" is not taken for "starta". */
function commandIn(said: string): { command: ChatCommand; word: string; rest: string } | undefined {
  const fitting = chatCommands.flatMap((command) =>
    wordsFor(({ commands }) => commands[command.name])
      .filter((word) => said === word || said.startsWith(`${word} `))
      .map((word) => ({ command, word, rest: said.slice(word.length).trim() })),
  )
  return fitting.sort((a, b) => b.word.length - a.word.length)[0]
}
