import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchBrowser } from '../support/browser.ts'
import { builtServer } from '../support/built-server.ts'
import { Room } from '../support/room.ts'
import { feedbackPictures } from './feedback-pictures.ts'
import { seminarPictures } from './seminar-pictures.ts'

/*
 * `npm run screenshots`: plays a kickoff and a feedback in a room of its own and takes the pictures
 * of the README. Run it again when something has changed its looks.
 */
const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
mkdirSync(folder, { recursive: true })

const browser = await launchBrowser()
const room = await Room.open(browser, { build: await builtServer() })
try {
  await seminarPictures(room, folder)
  await feedbackPictures(room, folder)
} finally {
  await room.close()
  await browser.close()
}
