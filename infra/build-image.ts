import { spawnSync } from 'node:child_process'

/*
 * Has Azure build the image from this folder, and tells the toolkit what it is called. Every build
 * has a name of its own, so that a container app notices that there is a new one.
 *
 *   npx tsx infra/build-image.ts <registry name> <registry host>
 */
const [registryName, registryHost] = process.argv.slice(2)
if (!registryName || !registryHost) {
  console.error('Say which registry: npx tsx infra/build-image.ts <registry name> <registry host>')
  process.exit(1)
}

const name = `tillkom:${new Date().toISOString().replaceAll(/[^0-9]/g, '')}`
const { status, error } = spawnSync(
  'az',
  ['acr', 'build', '--registry', registryName, '--image', name, '.'],
  { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' },
)
if (error) console.error(`The Azure CLI (az) could not be run: ${error.message}`)
if (status !== 0) process.exit(1)
console.log(`::set-teamsfx-env IMAGE=${registryHost}/${name}`)
