import { chat } from './sv/chat.ts'
import { done } from './sv/commands.ts'
import { delivery } from './sv/delivery.ts'
import { error } from './sv/errors.ts'
import { feedback } from './sv/feedback.ts'
import { graph } from './sv/graph.ts'
import { join } from './sv/join.ts'
import { life } from './sv/life.ts'
import { mail } from './sv/mail.ts'
import { poll } from './sv/poll.ts'
import { room } from './sv/room.ts'
import { seminar } from './sv/seminar.ts'
import { tab } from './sv/tab.ts'
import { words } from './sv/words.ts'

/** Every text people read, by where it is read. */
export const sv = {
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
