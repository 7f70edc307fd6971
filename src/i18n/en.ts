import type { sv } from './sv.ts'
import { chat } from './en/chat.ts'
import { done } from './en/commands.ts'
import { delivery } from './en/delivery.ts'
import { error } from './en/errors.ts'
import { feedback } from './en/feedback.ts'
import { graph } from './en/graph.ts'
import { join } from './en/join.ts'
import { life } from './en/life.ts'
import { mail } from './en/mail.ts'
import { poll } from './en/poll.ts'
import { room } from './en/room.ts'
import { seminar } from './en/seminar.ts'
import { tab } from './en/tab.ts'
import { words } from './en/words.ts'

/** Every text people read, by where it is read. */
export const en: typeof sv = {
  chat,
  delivery,
  done,
  error,
  feedback,
  graph,
  join,
  life,
  mail,
  poll,
  room,
  seminar,
  tab,
  words,
}
