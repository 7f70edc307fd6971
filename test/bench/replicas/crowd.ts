import { setTimeout as pause } from 'node:timers/promises'
import { shownTimes, type Sight, type Vote } from '../on-all-screens.ts'
import { answers } from './answers.ts'
import { type CrowdAnswers, type CrowdTask, now } from './crowd-protocol.ts'
import { Poster } from './poster.ts'
import { Screen } from './screen.ts'

/* Some of the participants, in a process of their own: told what to do by messages of its parent. */

let poster: Poster
let tokens: string[] = []
let screens: Screen[] = []

process.on('message', (task: CrowdTask) => {
  carryOut(task).then(
    (answer) => process.send!(answer),
    (error: unknown) => {
      throw error
    },
  )
})
process.once('disconnect', () => process.exit())

async function carryOut(task: CrowdTask): Promise<CrowdAnswers[CrowdTask['do']]> {
  const began = now()
  if (task.do === 'join') {
    poster = new Poster(task.port)
    tokens = task.tokens
    screens = tokens.map((token) => new Screen(task.port, { ...task, token }))
    await until(() => screens.every(({ isLive }) => isLive), 120_000)
    return { tookMs: now() - began }
  }
  if (task.do === 'face') {
    for (const screen of screens) screen.face(task.pollId)
    await until(() => screens.every(({ isFacing }) => isFacing), 30_000)
    return { tookMs: now() - began }
  }
  if (task.do === 'vote') return voteOnce(task)
  if (task.do === 'keepVoting') return keepVoting(task)
  if (task.do === 'delays') {
    const tookMs = screens.flatMap(({ sights }) => delaysOf(sights, task.sentAt))
    return { tookMs, live: screens.filter(({ isLive }) => isLive).length }
  }
  await until(() => screens.every(({ answered }) => answered >= task.answered), 60_000)
  return {
    shownAt: shownTimes(
      screens.map(({ sights }) => sights),
      task.answered,
    ),
    pushes: screens.reduce((sum, { pushes }) => sum + pushes, 0),
    moves: screens.flatMap((screen) => screen.moves),
  }
}

async function voteOnce({
  pollId,
  withinMs,
  first,
}: Extract<CrowdTask, { do: 'vote' }>): Promise<CrowdAnswers['vote']> {
  let retries = 0
  const votes = await Promise.all(
    tokens.map(async (token, index): Promise<Vote | undefined> => {
      const number = first + index
      await pause(((number * 0.618_033_988) % 1) * withinMs) // evenly spread, in no order
      const body = { pollId, answer: { recognition: answers[number % answers.length] } }
      const sentAt = now()
      for (let tries = 0; tries < 60; tries += 1) {
        if (await poster.post('/api/commands/poll.vote', token, body)) {
          return { sentAt, acknowledgedAt: now() }
        }
        retries += 1
        await pause(300 + Math.random() * 700)
      }
      return undefined
    }),
  )
  const acknowledged = votes.filter((vote) => vote !== undefined)
  return { votes: acknowledged, retries, refused: votes.length - acknowledged.length }
}

async function keepVoting({
  pollId,
  voters,
  forMs,
}: Extract<CrowdTask, { do: 'keepVoting' }>): Promise<CrowdAnswers['keepVoting']> {
  const acknowledgedWithinMs: number[] = []
  let refused = 0
  const began = now()
  await Promise.all(
    tokens.slice(0, voters).map(async (token, index) => {
      for (let number = index; now() < began + forMs; number += 1) {
        const body = { pollId, answer: { recognition: answers[number % answers.length] } }
        const sentAt = now()
        if (await poster.post('/api/commands/poll.vote', token, body)) {
          acknowledgedWithinMs.push(now() - sentAt)
        } else refused += 1
      }
    }),
  )
  return { acknowledgedWithinMs, refused, tookMs: now() - began }
}

function delaysOf(sights: Sight[], sentAt: number[]): number[] {
  let at = 0
  return sentAt.flatMap((sent, index) => {
    while (at < sights.length && sights[at]!.answered <= index) at += 1
    return at < sights.length ? [Math.round(sights[at]!.at - sent)] : []
  })
}

async function until(isSo: () => boolean, mostMs: number): Promise<void> {
  for (const deadline = now() + mostMs; now() < deadline && !isSo();) await pause(20)
}
