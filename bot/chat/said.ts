import { type Messages, messagesIn } from '../../src/i18n/messages.ts'
import { languages } from '../../src/language.ts'

/** The words of every language for one thing: nobody has to know which one the bot expects. */
export function wordsFor(choose: (words: Messages['words']) => string[]): string[] {
  return languages.flatMap((language) => choose(messagesIn(language).words))
}

export function isSaid(said: string, choose: (words: Messages['words']) => string[]): boolean {
  return wordsFor(choose).includes(said)
}

/** What was written, as words to compare: without case, signs around it and odd spaces. */
export function normalised(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .replaceAll(/^[\s/!.]+|[\s!?.]+$/g, '')
}
