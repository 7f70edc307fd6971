import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LoadPlan, LoadReport } from './load-client.ts'
import {
  cpuSeconds,
  freePort,
  residentMegabytes,
  startOnCore,
  stop,
  untilItListens,
} from './processes.ts'
import { type BenchProgramme, countStored, logOf, prepareProgramme } from './programme.ts'

/*
 * `npm run bench`: the vote path, from an HTTP ballot over the disk to every screen, beside its
 * floor measured in the same run. Everybody has a screen open and votes once.
 *
 *   npm run bench -- --participants 100,500,1000 --within 10,0 --rounds 3 --database postgres://…
 */

const { values } = parseArgs({
  options: {
    participants: { type: 'string', default: '100,500,1000' },
    /** Seconds within which everybody votes; 0 is all at once. */
    within: { type: 'string', default: '10,0' },
    rounds: { type: 'string', default: '3' },
    database: { type: 'string' },
    /** Measures a server that has just been started, before the engine has compiled what is hot. */
    cold: { type: 'boolean', default: false },
    /** A folder for processor profiles of the server, to be opened in Chromium's developer tools. */
    profile: { type: 'string' },
  },
})
const sizes = values.participants.split(',').map(Number)
const spreads = values.within.split(',').map(Number)
const rounds = Number(values.rounds)

interface Measured extends LoadReport {
  cpuSeconds: number
  megabytes: number
  stored?: { ballots: number; tally: number }
}

for (const withinSeconds of spreads) {
  for (const size of sizes) {
    const product: Measured[] = []
    const floor: Measured[] = []
    for (let round = 0; round < rounds; round++) {
      floor.push(await measure('floor', size, withinSeconds))
      product.push(await measure('product', size, withinSeconds))
    }
    print(size, withinSeconds, product, floor)
  }
}

async function measure(
  which: 'product' | 'floor',
  participants: number,
  withinSeconds: number,
): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tillkom-bench-'))
  const where = { databaseUrl: values.database, dataDir }
  try {
    const programme = await prepareProgramme(where, participants)
    const port = await freePort()
    const server = await startServer(which, port, dataDir, programme)
    await untilItListens(port, server)
    if (!values.cold) await warmUp(programme, port)
    const before = cpuSeconds(server.pid!)
    const report = await runClient(planFor(programme, port, withinSeconds))
    const used = cpuSeconds(server.pid!) - before
    const megabytes = residentMegabytes(server.pid!)
    await stop(server)
    const stored = which === 'product' ? await countStored(where, programme.boxId) : undefined
    return { ...report, cpuSeconds: used, megabytes, stored }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

/**
 * As a server is that has been used for a seminar already, with its eight or so polls. After three
 * it still spends a fifth of its time on compiling what has turned out to be hot.
 */
async function warmUp(programme: BenchProgramme, port: number): Promise<void> {
  const plan = planFor({ ...programme, pollId: programme.warmUpPollId }, port, 3)
  for (let round = 0; round < 8; round++) await runClient({ ...plan, isWarmUp: true })
}

async function startServer(
  which: 'product' | 'floor',
  port: number,
  dataDir: string,
  { pollId }: BenchProgramme,
) {
  const env: NodeJS.ProcessEnv = { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  if (values.database) env.DATABASE_URL = values.database
  const log = logOf(dataDir)
  const profile = values.profile ? ['--cpu-prof', `--cpu-prof-dir=${values.profile}`] : []
  if (which === 'product') {
    return startOnCore(0, 'node', [...profile, 'dist/src/main.js'], { env, log })
  }
  env.POLL_ID = pollId
  env.TOKEN_KEY = await readFile(join(dataDir, 'token.key'), 'utf8')
  return startOnCore(0, 'node', ['--import', 'tsx', 'test/bench/floor-server.ts'], { env, log })
}

function planFor(programme: BenchProgramme, port: number, withinSeconds: number): LoadPlan {
  const { pollId, seminarId, tokens } = programme
  const answers = (['yes', 'partly', 'no'] as const).map((recognition) => ({
    pollId,
    answer: { recognition },
  }))
  return {
    port,
    tokens,
    path: '/api/commands/poll.vote',
    hello: { seminarId, viewer: 'participant' },
    answers,
    withinMs: withinSeconds * 1000,
  }
}

async function runClient(plan: LoadPlan): Promise<LoadReport> {
  const client = startOnCore(1, 'node', ['--import', 'tsx', 'test/bench/load-client.ts'])
  const chunks: Buffer[] = []
  client.stdout!.on('data', (chunk: Buffer) => chunks.push(chunk))
  client.stdin!.end(JSON.stringify(plan))
  await new Promise((resolve) => client.once('close', resolve))
  return JSON.parse(Buffer.concat(chunks).toString()) as LoadReport
}

function print(size: number, withinSeconds: number, product: Measured[], floor: Measured[]): void {
  const when = withinSeconds === 0 ? 'all at once' : `within ${withinSeconds} s`
  console.log(`\n${size} participants, ${when}, median of ${rounds} rounds`)
  console.table({
    'votes acknowledged a second': row(product, floor, (m) => (m.acknowledged / m.tookMs) * 1000),
    'acknowledged p50 ms': row(product, floor, (m) => percentile(m.acknowledgedWithinMs, 0.5)),
    'acknowledged p95 ms': row(product, floor, (m) => percentile(m.acknowledgedWithinMs, 0.95)),
    'acknowledged p99 ms': row(product, floor, (m) => percentile(m.acknowledgedWithinMs, 0.99)),
    'on all screens p50 ms': row(product, floor, (m) => percentile(m.onAllScreensWithinMs, 0.5)),
    'on all screens p95 ms': row(product, floor, (m) => percentile(m.onAllScreensWithinMs, 0.95)),
    'on all screens p99 ms': row(product, floor, (m) => percentile(m.onAllScreensWithinMs, 0.99)),
    'server CPU s, joining included': row(product, floor, (m) => m.cpuSeconds),
    'CPU ms per vote': row(product, floor, (m) => (m.cpuSeconds * 1000) / m.acknowledged),
    'pushes per screen': row(product, floor, (m) => m.pushes / size),
    'memory MB': row(product, floor, (m) => m.megabytes),
  })
  const lost = product.map((m) => m.acknowledged - m.stored!.ballots)
  const doubled = product.map((m) => m.stored!.tally - m.stored!.ballots)
  const refused = product.map((m) => m.refused)
  console.log(
    `lost ${lost.join(', ')} · doubled ${doubled.join(', ')} · refused ${refused.join(', ')}`,
  )
}

function row(product: Measured[], floor: Measured[], figure: (measured: Measured) => number) {
  const ours = median(product.map(figure))
  const theirs = median(floor.map(figure))
  return { product: round(ours), floor: round(theirs), ratio: round(ours / theirs) }
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

function median(values: number[]): number {
  return percentile(values, 0.5)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
