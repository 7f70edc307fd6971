import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { packageFor } from './package.ts'

/*
 * `npm run package -- prod` reads `env/.env.prod` and writes the zip to upload to Teams. The
 * toolkit makes the same package with `teamsApp/zipAppPackage`; this needs no sign-in.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const environment = process.argv[2] ?? 'dev'
const settings = here(`../env/.env.${environment}`)

if (!existsSync(settings)) {
  console.error(`There is no ${settings}. Copy env/sample.env there and fill it in.`)
  process.exit(1)
}

const read = (name: string) => readFile(here(name), 'utf8')
const source = {
  manifest: await read('manifest.json'),
  languages: { 'en.json': await read('en.json') },
  icons: {
    'color.png': await readFile(here('color.png')),
    'outline.png': await readFile(here('outline.png')),
  },
}

try {
  const { zip } = packageFor(source, {
    ...parseEnv(await readFile(settings, 'utf8')),
    TEAMSFX_ENV: environment,
  })
  const output = here(`../dist/appPackage/appPackage.${environment}.zip`)
  await mkdir(here('../dist/appPackage'), { recursive: true })
  await writeFile(output, zip)
  console.log(`Made ${output}`)
} catch (error) {
  console.error(`${settings} is not complete. ${(error as Error).message}`)
  process.exitCode = 1
}
