import { parseArgs } from 'node:util'
import { prepareAgenda } from './agenda.ts'
import { prepareGround } from './cluster.ts'
import { faults } from './faults.ts'
import { runFloor, runProduct } from './runs.ts'
import { calmTable, faultTable } from './tables.ts'

/*
 * `npm run bench -- --replicas 3 --participants 3000`: several servers on one PostgreSQL behind
 * haproxy, without stickiness. Everybody has a screen open and votes once, first in peace, beside
 * the floor, then once for each thing that goes wrong meanwhile.
 */

const { values } = parseArgs({
  options: {
    replicas: { type: 'string', default: '3' },
    participants: { type: 'string', default: '3000' },
    /** Seconds within which everybody votes. */
    within: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    /** Leaves out what goes wrong. */
    calm: { type: 'boolean', default: false },
  },
})
const participants = Number(values.participants)
const rounds = Number(values.rounds)
const plan = {
  replicas: Number(values.replicas),
  withinMs: Number(values.within) * 1000,
  rounds,
  faults: values.calm ? [] : faults,
}

const ground = await prepareGround()
try {
  const where = { databaseUrl: ground.databaseUrl, dataDir: ground.folder }
  const agenda = await prepareAgenda(where, participants, 1 + rounds + plan.faults.length)
  const floor = await runFloor(ground, agenda, plan)
  const { calm, troubled } = await runProduct(ground, agenda, plan)
  console.log(
    `\n${participants} participants within ${values.within} s, ${values.replicas} replicas, ` +
      `medians of ${rounds} rounds`,
  )
  console.table(calmTable(calm, floor))
  if (troubled.length > 0) {
    console.log('What goes wrong a third into the voting, and what came of it:')
    console.table(faultTable(troubled))
  }
} finally {
  await ground.remove()
}
