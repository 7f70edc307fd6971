import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { startOnCore, untilItListens } from '../processes.ts'

/**
 * haproxy as a load balancer without stickiness: each new connection goes to the replica that has
 * the fewest, and to none that does not answer `/readyz`. A process may hold so many files and a
 * connection through it takes two, so a large crowd gets several processes on the same port.
 */
export async function startProxies(
  folder: string,
  { port, replicas, connections }: { port: number; replicas: number[]; connections: number },
): Promise<ChildProcess[]> {
  const program = findHaproxy()
  const file = join(folder, 'haproxy.cfg')
  await writeFile(file, configuration(port, replicas))
  const count = Math.ceil((connections * 1.3) / mostPerProcess())
  const proxies = Array.from({ length: count }, (_, index) =>
    startOnCore(undefined, program, ['-db', '-f', file], {
      log: join(folder, `proxy-${index}.log`),
    }),
  )
  await untilItListens(port, proxies[0]!)
  return proxies
}

function configuration(port: number, replicas: number[]): string {
  const servers = replicas.map((each) => `  server r${each} 127.0.0.1:${each} check`)
  return `global
  nbthread 1
defaults
  mode http
  timeout connect 2s
  timeout client 1h
  timeout server 1h
  timeout tunnel 1h
  timeout http-request 10s
  retries 3
  option redispatch
  retry-on conn-failure
frontend all
  bind 127.0.0.1:${port}
  default_backend replicas
backend replicas
  balance leastconn
  option httpchk GET /readyz
  default-server inter 500ms fall 2 rise 1
${servers.join('\n')}
`
}

function mostPerProcess(): number {
  const files = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }))
  return Math.floor((files - 200) / 2)
}

function findHaproxy(): string {
  const found = find() ?? (install() ? find() : undefined)
  if (found) return found
  throw new Error('No haproxy here. Install it (Debian: apt-get install haproxy) and try again.')
}

function find(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin']
  return folders.map((folder) => join(folder, 'haproxy')).find((file) => existsSync(file))
}

/** Debian's package, when we may. */
function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.warn('Installing haproxy …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-qq', '--no-install-recommends', 'haproxy'], {
      env,
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
