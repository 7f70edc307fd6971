import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { Room } from '../support/room.ts'

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
  afterEach(() => room?.close())
  afterAll(() => browser?.close())
  return () => room
}
