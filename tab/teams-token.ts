import { Refused } from './api.ts'

const patienceMs = 15_000

/**
 * Asks Teams who the person is. teams-js waits for ever, and some clients never answer: while they
 * update, or when the network went as they asked.
 */
export async function teamsToken(ask: () => Promise<string>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refused('teams_silent')), patienceMs)
  })
  try {
    return await Promise.race([ask(), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
