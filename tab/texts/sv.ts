import { error } from '../../src/i18n/sv/errors.ts'
import { join } from '../../src/i18n/sv/join.ts'
import { poll } from '../../src/i18n/sv/poll.ts'
import { seminar } from '../../src/i18n/sv/seminar.ts'
import { tab } from '../../src/i18n/sv/tab.ts'

/** The texts of the tab. What people read elsewhere, as in the chat, is not loaded here. */
export const texts = { error, join, poll, seminar, tab }
export type Texts = typeof texts
