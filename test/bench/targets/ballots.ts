import { parseArgs } from 'node:util'
import { openStore } from '../../../src/db/open.ts'
import { percentile, round } from '../figures.ts'
import { Crowds } from '../replicas/crowds.ts'
import { startOne, withAgenda } from './one-server.ts'

/*
 * `npm run bench -- --ballots 20,20000`: the same votes on a poll that has so many answers already.
 * A push costs options, not ballots, so the ratio is to be 1.
 */

const { values } = parseArgs({
  options: {
    ballots: { type: 'string', default: '20,20000' },
    participants: { type: 'string', default: '200' },
    database: { type: 'string' },
  },
})
const [few, many] = values.ballots.split(',').map(Number) as [number, number]

const [withFew, withMany] = [await measure(few), await measure(many)]
console.log(`\n${values.participants} participants vote within 5 s on polls of ${few} and ${many}`)
console.table(
  Object.fromEntries(
    Object.keys(withFew).map((name) => {
      const [a, b] = [withFew[name]!, withMany[name]!]
      return [name, { [`${few} ballots`]: a, [`${many} ballots`]: b, ratio: round(b / a) }]
    }),
  ),
)

async function measure(ballots: number): Promise<Record<string, number>> {
  let figures: Record<string, number> = {}
  await withAgenda(Number(values.participants), values.database, async (agenda, dataDir) => {
    const poll = agenda.polls[0]!
    await fill(dataDir, poll.boxId, ballots)
    const server = await startOne('product', agenda, dataDir, values.database)
    const crowds = new Crowds(agenda.tokens)
    try {
      await crowds.join(server.port, agenda.seminarId)
      await crowds.face(poll.id)
      await crowds.vote(poll.id, 5_000) // to get warm; then everybody changes their mind
      await crowds.face(poll.id)
      const before = server.cpuSeconds()
      const seen = await crowds.vote(poll.id, 5_000)
      figures = {
        'acknowledged p50 ms': round(percentile(seen.acknowledgedWithinMs, 0.5)),
        'acknowledged p95 ms': round(percentile(seen.acknowledgedWithinMs, 0.95)),
        'CPU ms per vote': round(((server.cpuSeconds() - before) * 1000) / seen.acknowledged),
        'pushes per screen': round(seen.pushes / seen.acknowledged),
      }
    } finally {
      crowds.stop()
      await server.stop()
    }
  })
  return figures
}

async function fill(dataDir: string, boxId: string, ballots: number): Promise<void> {
  const store = await openStore({ databaseUrl: values.database, dataDir })
  try {
    await store.query(
      `insert into ballots (box_id, voter, marks)
       select $1, 'somebody ' || n, array['yes'] from generate_series(1, $2::int) n`,
      [boxId, ballots],
    )
    await store.query(
      `insert into tallies (box_id, mark, ballots) values ($1, '', $2), ($1, 'yes', $2)`,
      [boxId, ballots],
    )
  } finally {
    await store.close()
  }
}
