import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of a PostgreSQL server's programs. Installs Debian's package where that is possible;
 * undefined, and said aloud, where there is none to be had.
 */
export function findPostgres(): string | undefined {
  const found = find() ?? (install() ? find() : undefined)
  if (!found) {
    console.warn(
      '\n*** No PostgreSQL server found, so the half of the database tests that needs one is SKIPPED.' +
        '\n*** Install PostgreSQL 15 or newer (Debian: apt-get install postgresql) to run it.\n',
    )
  }
  return found
}

/** `unique nulls not distinct` came with 15. */
const oldestMajor = 15

function find(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const majors = existsSync(debian) ? readdirSync(debian).map(Number) : []
  const newestFirst = majors.filter((major) => major >= oldestMajor).sort((a, b) => b - a)
  const folders = newestFirst.map((major) => join(debian, String(major), 'bin'))
  return [...folders, ...elsewhere()].find((folder) => existsSync(join(folder, 'initdb')))
}

function elsewhere(): string[] {
  try {
    const [folder, version] = run('pg_config', ['--bindir', '--version']).split('\n')
    return Number(/\d+/.exec(version!)) >= oldestMajor ? [folder!] : []
  } catch {
    return []
  }
}

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.warn('Installing PostgreSQL, which half of the database tests needs …')
  try {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-qq', '--no-install-recommends', 'postgresql-common'])
    // Otherwise the package makes and starts a server of its own, on the usual port.
    appendFileSync('/etc/postgresql-common/createcluster.conf', 'create_main_cluster = false\n')
    run('apt-get', ['install', '-qq', '--no-install-recommends', 'postgresql'])
    return true
  } catch {
    return false
  }
}

function run(command: string, args: string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return execFileSync(command, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] })
}
