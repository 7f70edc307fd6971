import type { CommandName } from '../../protocol.ts'

/** What people read when a command has been carried out. */
export const done: Record<CommandName, string> = {
  'seminar.start': 'Seminariet har börjat.',
  'seminar.goToStep': 'Steget visas nu för alla.',
  'seminar.end': 'Seminariet är avslutat och svaren är förseglade.',
  'guest.admit': 'Gäster släpps in med koden.',
  'guest.turnAway': 'Inga gäster släpps in längre. De som är inne är ute inom två minuter.',
  'poll.open': 'Frågan är öppen.',
  'poll.vote': 'Tack, ditt svar är sparat. Du kan ändra det så länge frågan är öppen.',
  'poll.close': 'Frågan är stängd.',
  'poll.reveal': 'Resultatet visas för alla.',
  'poll.hide': 'Resultatet är dolt igen.',
  'remark.moderate': 'Sparat.',
  'feedback.save': 'Utkastet är sparat.',
  'feedback.share': 'Kontaktpersonen kan nu läsa den preliminära återkopplingen.',
  'feedback.comment': 'Kommentaren är sparad i ditt namn.',
  'feedback.answerComment': 'Svaret på kommentaren är sparat.',
  'feedback.approve': 'Återkopplingen är godkänd.',
  'feedback.unschedule': 'Den planerade leveransen är borttagen.',
  'feedback.deliver': 'Återkopplingen är på väg till enhetens konversation.',
  'feedback.open': 'Öppnad.',
  'feedback.respond': 'Tack, ditt svar är sparat.',
  'feedback.acknowledge': 'Återkopplingen är kvitterad i ditt namn.',
  'conversation.bind': 'Konversationen är kopplad.',
  'programme.setThreshold': 'Gränsen är ändrad.',
}
