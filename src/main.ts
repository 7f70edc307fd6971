import { readSettings } from './env.ts'
import { start } from './start.ts'
import { StartError } from './start-error.ts'

try {
  const settings = readSettings(process.env)
  const { url, stop } = await start(settings)
  console.log(settings.mode === 'local' ? `\n  TillKom: open ${url}/local/\n` : `TillKom: ${url}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      )
    })
  }
} catch (error) {
  fail(error)
}

/** What a person can put right is told in words; anything else is a bug and shows where. */
function fail(error: unknown): void {
  console.error(error instanceof StartError ? `\n  ${error.message}\n` : error)
  process.exit(1)
}
