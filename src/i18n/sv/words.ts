import type { PollKind } from '../../poll/poll.ts'

/**
 * What people write to the bot. It understands all languages' words at once; the first of each
 * command is the one that help shows.
 */
export const words = {
  commands: {
    help: ['hjälp', 'hjälpa', 'vad kan du'],
    mine: ['väntar', 'vad väntar', 'att göra', 'mina'],
    status: ['status', 'läget'],
    start: ['börja', 'starta', 'starta seminariet'],
    next: ['nästa', 'framåt', 'nästa steg'],
    back: ['tillbaka', 'bakåt', 'föregående'],
    hosts: ['mötesledare', 'mötesledarna'],
    end: ['avsluta', 'avsluta seminariet'],
    polls: ['frågor', 'visa frågor'],
    open: ['öppna', 'starta fråga', 'starta frågan', 'ställ'],
    close: ['stäng', 'stänga'],
    reveal: ['visa', 'visa resultat', 'visa resultatet'],
    hide: ['dölj', 'dölj resultat', 'dölj resultatet'],
    unbind: ['koppla bort', 'koppla loss'],
    bind: ['koppla'],
    language: ['svenska', 'på svenska'],
  },
  yes: ['ja'],
  no: ['nej'],
  unit: ['enhet', 'enheten'],
  seminar: ['seminarium', 'seminariet'],
  /** Words that point at no question in particular, as in "stäng frågan". */
  fillers: ['fråga', 'frågan', 'om', 'nr', 'nummer', 'den'],
  /** What people call each kind of question. */
  pollKinds: {
    recognition: ['igenkänning', 'igenkänningsfrågan', 'reflektionsfrågan'],
    choice: ['val', 'valfrågan'],
    scale: ['skala', 'skalan', 'skalfrågan'],
    polarity: ['motsatser', 'motsatspar'],
    ranking: ['rangordning', 'rangordningen', 'rangordna'],
    allocation: ['fördelning', 'fördelningen', 'poäng'],
    words: ['ord', 'orden', 'ordmoln', 'ordmolnet'],
    openText: ['fritext', 'fritexten'],
  } as Record<PollKind, string[]>,
}
