import { setTimeout as wait } from 'node:timers/promises'
import type { CommandName } from '../protocol.ts'
import type { RoomPerson } from './people-repository.ts'
import type { AudienceProgress } from './room-events.ts'
import type { RoomParts } from './room-parts.ts'
import { signLocalToken } from './tokens.ts'

/** Something that an invented person is about to ask the server for. */
export interface Deed extends Asked {
  person: RoomPerson
  /** What they say of themselves before. */
  first?: Asked
}

interface Asked {
  command: CommandName
  input: object
}

/**
 * Carries the deeds out as people would: each signed in as themselves, over HTTP, spread over some
 * seconds. Nothing is left out of the way that a real answer takes.
 */
export async function carryOut(
  room: RoomParts,
  deeds: Deed[],
  onProgress: (progress: AudienceProgress) => void,
  random: () => number = Math.random,
): Promise<AudienceProgress> {
  const progress: AudienceProgress = { answered: 0, refused: 0, of: deeds.length }
  await Promise.all(
    deeds.map(async (deed) => {
      await wait(random() ** 1.3 * room.audienceMs) // most answer early, some take their time
      if (deed.first) await ask(room, deed.person, deed.first)
      if (await ask(room, deed.person, deed)) progress.answered += 1
      else progress.refused += 1
      onProgress({ ...progress })
    }),
  )
  return progress
}

async function ask(
  room: RoomParts,
  person: RoomPerson,
  { command, input }: Asked,
): Promise<boolean> {
  const token = await signLocalToken(room.tokenKey, person)
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const answer = await fetch(`${room.address()}/api/commands/${command}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    if (answer.status !== 429) return answer.ok
    await wait(Number(answer.headers.get('retry-after') ?? 1) * 1000)
  }
  return false
}
