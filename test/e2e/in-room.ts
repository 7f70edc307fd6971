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
  const rooms = roomsOf(written)
  beforeEach(rooms.open)
  afterEach(({ task }) => rooms.close(task.result?.state === 'fail'))
  return rooms.current
}

/** The same room for all tests of a file that do not get in each other's way. */
export function roomForAll(written: string[] = []): () => Room {
  const rooms = roomsOf(written)
  let hasFailed = false
  beforeAll(rooms.open)
  afterEach(({ task }) => {
    hasFailed ||= task.result?.state === 'fail'
  })
  afterAll(() => rooms.close(hasFailed))
  return rooms.current
}

function roomsOf(written: string[]) {
  let browser: Browser
  let room: Room
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  return {
    current: () => room,
    async open() {
      room = await Room.open(browser, {
        build: inject('build'),
        like: inject('startedData'),
        env: { LOG_LEVEL: 'trace' },
      })
    },
    async close(hasFailed: boolean) {
      if (hasFailed) await room?.takePictures(failures)
      await room?.close()
      expect(room && leaksIn(room, written)).toEqual([])
    },
  }
}
