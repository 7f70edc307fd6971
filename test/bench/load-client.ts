import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'
import { onAllScreens, type Sight } from './on-all-screens.ts'

/*
 * The participants, in a process of their own. Reads what to do from standard input, writes what it
 * saw to standard output: `LoadPlan` in, `LoadReport` out, both as JSON.
 */

export interface LoadPlan {
  port: number
  /** One for each participant. */
  tokens: string[]
  /** Where each vote is posted, and what each screen says when it opens. */
  path: string
  hello: object
  answers: object[]
  withinMs: number
  /** Screens will not show these votes, so there is nothing to wait for. */
  isWarmUp?: boolean
}

export interface LoadReport {
  acknowledged: number
  refused: number
  acknowledgedWithinMs: number[]
  onAllScreensWithinMs: number[]
  pushes: number
  lastAnswered: number
  tookMs: number
}

const plan = JSON.parse(readFileSync(0, 'utf8')) as LoadPlan
const agent = new Agent({ keepAlive: true }) // as many connections as are needed: browsers share none
const mark = Buffer.from('"answered":')
let pushes = 0

const screens = await Promise.all(plan.tokens.map(openScreen))
const began = performance.now()
const votes = await Promise.all(plan.tokens.map(castVote))
const acknowledged = votes.filter((vote) => vote !== undefined)
if (!plan.isWarmUp) await allCaughtUp(acknowledged.length)
const tookMs = performance.now() - began

const report: LoadReport = {
  acknowledged: acknowledged.length,
  refused: votes.length - acknowledged.length,
  acknowledgedWithinMs: acknowledged.map(({ sentAt, acknowledgedAt }) => acknowledgedAt - sentAt),
  onAllScreensWithinMs: onAllScreens(acknowledged, screens),
  pushes,
  lastAnswered: Math.min(...screens.map((sights) => sights.at(-1)?.answered ?? 0)),
  tookMs,
}
process.stdout.write(JSON.stringify(report), () => process.exit(0))

/** A screen notes when it first saw how many have answered. */
function openScreen(token: string): Promise<Sight[]> {
  const sights: Sight[] = []
  const socket = new WebSocket(`ws://127.0.0.1:${plan.port}/api/live`)
  return new Promise((resolve, reject) => {
    socket.once('open', () => socket.send(JSON.stringify({ ...plan.hello, token })))
    socket.once('error', reject)
    socket.on('message', (data: Buffer) => {
      if (data.length < 32) return // that the line holds
      pushes += 1
      const answered = answeredIn(data)
      if (answered !== sights.at(-1)?.answered) sights.push({ at: performance.now(), answered })
      resolve(sights)
    })
  })
}

/** Parsing whole states would cost the client more than the server spends. */
function answeredIn(data: Buffer): number {
  const start = data.indexOf(mark)
  return start < 0
    ? 0
    : Number.parseInt(data.toString('latin1', start + mark.length, start + mark.length + 9), 10)
}

async function castVote(
  token: string,
  index: number,
): Promise<{ sentAt: number; acknowledgedAt: number } | undefined> {
  const waitMs = ((index * 0.618_033_988) % 1) * plan.withinMs // evenly spread, in no order
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  const body = JSON.stringify(plan.answers[index % plan.answers.length])
  const sentAt = performance.now()
  const status = await post(token, body)
  return status === 204 ? { sentAt, acknowledgedAt: performance.now() } : undefined
}

function post(token: string, body: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const options = {
      host: '127.0.0.1',
      port: plan.port,
      path: plan.path,
      method: 'POST',
      agent,
      headers,
    }
    request(options, (res) => {
      res.resume().once('end', () => resolve(res.statusCode))
    })
      .once('error', reject)
      .end(body)
  })
}

/** Ends by itself also when something was lost: then the report says so. */
async function allCaughtUp(answered: number): Promise<void> {
  const deadline = performance.now() + 10_000
  while (performance.now() < deadline) {
    if (screens.every((sights) => (sights.at(-1)?.answered ?? 0) >= answered)) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
