import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { Room } from '../support/room.ts'
import { leaksIn } from './leaks.ts'

/** Where to look when a test has failed: what every window showed. */
const failures = 'node_modules/.cache/tillkom/failures'

/**
 * A new room for each test of the file. Read it inside the test: `const room = getRoom()`. Whatever
 * the test does, the log may not tell of it; `written` is what people write in the file's tests.
 */
export function roomForEach(written: string[] = []): () => Room {
  let browser: Browser
  let room: Room
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  beforeEach(async () => {
    room = await Room.open(browser, {
      build: inject('build'),
      like: inject('startedData'),
      env: { LOG_LEVEL: 'trace' },
    })
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room?.takePictures(failures)
    await room?.close()
    expect(room && leaksIn(room, written)).toEqual([])
  })
  afterAll(() => browser?.close())
  return () => room
}
