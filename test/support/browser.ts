import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
  // Nothing leaves the machine. Unlike a route that aborts, this leaves the cache on.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A headless Chromium: one that is here already, else Debian's package when we may install it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium()
  if (!executablePath) {
    throw new Error(
      'The browser tests need Chromium. Install Chromium or Chrome, run ' +
        '"npx playwright-core install chromium", or set CHROMIUM to where it is.',
    )
  }
  return chromium.launch({ executablePath, args: flags, headless: true })
}

function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'] ?? process.env['CHROME_PATH']
  return [...(named ? [named] : []), ...installed, ...playwrightCache()].find((path) =>
    existsSync(path),
  )
}

/** Where `playwright install` puts its own Chromium. */
function playwrightCache(): string[] {
  const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache/ms-playwright')
  if (!existsSync(cache)) return []
  return readdirSync(cache)
    .filter((folder) => folder.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((folder) =>
      ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-linux/headless_shell'].map((file) =>
        join(cache, folder, file),
      ),
    )
}

function installChromium(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    return undefined // offline, or not a Debian that has it; the caller says what to do
  }
  return findChromium()
}
