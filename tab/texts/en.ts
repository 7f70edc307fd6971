import { error } from '../../src/i18n/en/errors.ts'
import { join } from '../../src/i18n/en/join.ts'
import { poll } from '../../src/i18n/en/poll.ts'
import { seminar } from '../../src/i18n/en/seminar.ts'
import { tab } from '../../src/i18n/en/tab.ts'
import type { Texts } from './sv.ts'

export const texts: Texts = { error, join, poll, seminar, tab }
