import { refusalText } from './answers.ts'
import { plain } from './cards/elements.ts'
import { bindingCommands } from './chat/binding-commands.ts'
import type { ChatCommand, ChatTurn } from './chat/chat-command.ts'
import { pollCommands } from './chat/poll-commands.ts'
import { seminarCommands } from './chat/seminar-commands.ts'

/** Answers what somebody wrote: carries out what they ask for, or says what can be asked for. */
export async function answerChat(turn: ChatTurn, written: string): Promise<string> {
  const { t } = turn
  const said = normalised(written)
  if (!said) return helpFor(turn)
  const found = commandIn(said)
  if (!found) {
    return [t.chat.help.notUnderstood(plain(said.slice(0, 60))), helpFor(turn)].join('\n\n')
  }
  try {
    return await found.command.run(turn, found.rest, found.word)
  } catch (error) {
    return refusalText(error, t)
  }
}

const help: ChatCommand = {
  words: { sv: ['hjälp'], en: ['help'] },
  help: 'help',
  fits: () => true,
  run: (turn) => Promise.resolve(helpFor(turn)),
}

/** In the order that help shows them. */
const chatCommands: ChatCommand[] = [help, ...seminarCommands, ...pollCommands, ...bindingCommands]

function helpFor(turn: ChatTurn): string {
  const { t, language } = turn
  const lines = chatCommands
    .filter((command) => command.fits(turn))
    .map(({ words, help: key }) => t.chat.help.line(words[language][0]!, t.chat.help[key]))
  return [t.chat.help.intro, ...lines].join('\n\n')
}

/** The longest word that fits, so that "starta fråga" is not taken for "starta". */
function commandIn(said: string): { command: ChatCommand; word: string; rest: string } | undefined {
  const fitting = chatCommands.flatMap((command) =>
    [...command.words.sv, ...command.words.en]
      .filter((word) => said === word || said.startsWith(`${word} `))
      .map((word) => ({ command, word, rest: said.slice(word.length).trim() })),
  )
  return fitting.sort((a, b) => b.word.length - a.word.length)[0]
}

function normalised(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/^[\s/!.]+|[\s!?.]+$/g, '')
}
