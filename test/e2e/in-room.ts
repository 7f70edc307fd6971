import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { Room } from '../support/room.ts'

/** Where to look when a test has failed: what every window showed. */
const failures = 'node_modules/.cache/tillkom/failures'

/** A new room for each test of the file. Read it inside the test: `const room = getRoom()`. */
export function roomForEach(): () => Room {
  let browser: Browser
  let room: Room
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  beforeEach(async () => {
    room = await Room.open(browser)
  })
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await room?.takePictures(failures)
    await room?.close()
  })
  afterAll(() => browser?.close())
  return () => room
}
