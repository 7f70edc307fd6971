import { readFileSync } from 'node:fs'
import type { Room } from '../support/room.ts'

const invented = JSON.parse(
  readFileSync(new URL('../../src/local/audience-answers.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string[]>>
const saidByAudience = Object.values(invented).flatMap((answers) => Object.values(answers).flat())

/**
 * What the server's log, at its most talkative, tells of who people are and what they have written:
 * names, free texts and anything that would let somebody act as them.
 */
export function leaksIn(room: Room, written: string[]): string[] {
  const log = room.server.output.normalize('NFC')
  const personal = [...room.people.map(({ name }) => name), ...saidByAudience, ...written]
  const token = /eyJ[\w-]+\.[\w-]+/.exec(log)?.[0]
  return [...personal.filter((words) => log.includes(words)), ...(token ? [token] : [])]
}
