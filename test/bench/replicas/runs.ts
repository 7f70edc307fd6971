import { setTimeout as pause } from 'node:timers/promises'
import { openPostgres } from '../../../src/db/postgres.ts'
import { type Agenda, readStored } from './agenda.ts'
import { type Cluster, type Ground, startCluster } from './cluster.ts'
import { Crowds, type Seen } from './crowds.ts'
import type { Fault } from './faults.ts'
import { Poster } from './poster.ts'

export interface Plan {
  replicas: number
  withinMs: number
  rounds: number
  faults: Fault[]
}

/** A round in peace. */
export interface Calm extends Seen {
  joinedMs: number
  cpu: { replicas: number; proxy: number; database: number }
}

/** A round in which something went wrong. */
export interface Troubled extends Seen {
  name: string
  stored: Awaited<ReturnType<typeof readStored>>
}

export async function runFloor(ground: Ground, agenda: Agenda, plan: Plan): Promise<Calm[]> {
  const measured: Calm[] = []
  for (const { id: pollId } of agenda.polls.slice(0, plan.rounds)) {
    await withCrowds(
      'floor',
      ground,
      agenda,
      { ...plan, pollId },
      async (cluster, crowds, joinedMs) => {
        measured.push(await voteInPeace({ ground, cluster, crowds, pollId, joinedMs }, plan))
      },
    )
  }
  return measured
}

export async function runProduct(
  ground: Ground,
  agenda: Agenda,
  plan: Plan,
): Promise<{ calm: Calm[]; troubled: Troubled[] }> {
  const calm: Calm[] = []
  const troubled: Troubled[] = []
  const [warmUp, ...polls] = agenda.polls
  const store = await openPostgres({ url: ground.databaseUrl })
  const first = { ...plan, pollId: warmUp!.id }
  await withCrowds('product', ground, agenda, first, async (cluster, crowds, joinedMs) => {
    await crowds.face(warmUp!.id)
    await crowds.vote(warmUp!.id, 3_000)
    for (const [index, { id: pollId, boxId }] of polls.entries()) {
      await goTo(agenda, cluster, index + 1)
      const fault = plan.faults[index - plan.rounds]
      if (!fault) {
        calm.push(await voteInPeace({ ground, cluster, crowds, pollId, joinedMs }, plan))
      } else {
        await crowds.face(pollId)
        const voting = crowds.vote(pollId, plan.withinMs)
        await pause(plan.withinMs / 3)
        const mend = await fault.strike({ ground, cluster, store })
        const seen = await voting
        await mend?.()
        troubled.push({ ...seen, name: fault.name, stored: await readStored(store, boxId) })
      }
    }
  }).finally(() => store.close())
  return { calm, troubled }
}

async function withCrowds(
  which: 'product' | 'floor',
  ground: Ground,
  { tokens, seminarId }: Agenda,
  { replicas, pollId }: Plan & { pollId: string },
  use: (cluster: Cluster, crowds: Crowds, joinedMs: number) => Promise<void>,
): Promise<void> {
  const size = { count: replicas, connections: tokens.length, pollId }
  const cluster = await startCluster(which, ground, size)
  const crowds = new Crowds(tokens)
  try {
    const { tookMs } = await crowds.join(cluster.port, seminarId)
    await use(cluster, crowds, tookMs)
  } finally {
    crowds.stop()
    await cluster.stop()
  }
}

async function voteInPeace(
  { ground, cluster, crowds, pollId, joinedMs }: Scene,
  { withinMs }: Plan,
): Promise<Calm> {
  await crowds.face(pollId)
  const before = { ...cluster.cpu(), database: ground.databaseCpu() }
  const seen = await crowds.vote(pollId, withinMs)
  const after = { ...cluster.cpu(), database: ground.databaseCpu() }
  const cpu = {
    replicas: after.replicas - before.replicas,
    proxy: after.proxy - before.proxy,
    database: after.database - before.database,
  }
  return { ...seen, cpu, joinedMs }
}

interface Scene {
  ground: Ground
  cluster: Cluster
  crowds: Crowds
  pollId: string
  joinedMs: number
}

async function goTo(agenda: Agenda, { port }: Cluster, step: number): Promise<void> {
  const input = { seminarId: agenda.seminarId, step }
  const poster = new Poster(port)
  while (!(await poster.post('/api/commands/seminar.goToStep', agenda.tokens[0]!, input))) {
    await pause(200)
  }
}
