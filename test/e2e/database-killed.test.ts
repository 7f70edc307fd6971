import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type Crew, signInCrew } from '../soak/crew.ts'
import { checkSent } from '../soak/deliveries.ts'
import { driftIn } from '../soak/drift.ts'
import { type Ground, postgresGround } from '../soak/ground.ts'
import { playRound } from '../soak/round.ts'
import { findPostgres } from '../support/postgres-binaries.ts'

/* What `npm run soak` does for hours, for seconds. `durability.test.ts` kills the server instead. */

const binaries = findPostgres()

describe.skipIf(!binaries)('a database that is killed', () => {
  let ground: Ground
  let crew: Crew

  beforeAll(async () => {
    ground = await postgresGround(inject('build'), binaries!)
    crew = await signInCrew(ground.server.address)
  })
  afterAll(() => ground?.remove())

  test('loses nothing that was acknowledged, and nothing is there twice', async () => {
    const waiting = []
    for (let round = 0; round < 8; round += 1) {
      waiting.push(...(await playRound(ground, crew, 'database', 200)).delivered)
    }
    await checkSent(crew, ground.server.address, waiting)
    expect(await ground.look(driftIn)).toEqual([])
  })
})
