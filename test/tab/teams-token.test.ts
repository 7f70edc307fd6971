import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { codeOf, read, signInWith } from '../../tab/api.ts'
import { teamsToken } from '../../tab/teams-token.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a Teams client that never answers is not waited for, and asked anew when we try again', async () => {
  const ask = vi.fn<() => Promise<string>>(() => new Promise(() => {}))
  signInWith(() => teamsToken(ask))
  for (const attempt of [1, 2]) {
    const refusal = read('/api/me').catch(codeOf)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await refusal).toBe('teams_silent')
    expect(ask).toHaveBeenCalledTimes(attempt)
  }
})

test('what Teams answers is passed on, and so is why it won’t', async () => {
  expect(await teamsToken(async () => 'a token')).toBe('a token')
  await expect(teamsToken(() => Promise.reject(new Error('CancelledByUser')))).rejects.toThrow(
    'CancelledByUser',
  )
  expect(vi.getTimerCount()).toBe(0)
})
