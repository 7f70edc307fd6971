import { spawn } from 'node:child_process'
import { once } from 'node:events'

/* `npm run bench -- --targets`: everything that has a target, one after the other. */

const runs = [
  '--participants 1000 --within 10,1',
  '--participants 5000 --within 10',
  '--sustained 1000',
  '--first-view',
  '--sockets 19000 --pushes 2',
  '--idle 5000 --minutes 10',
  '--ballots 20,20000',
  '--start',
  '--replicas 3 --participants 6000',
]

for (const options of runs) {
  console.log(`\n═══ npm run bench -- ${options}`)
  const bench = new URL('../bench.ts', import.meta.url).pathname
  const run = spawn('node', ['--import', 'tsx', bench, ...options.split(' ')], { stdio: 'inherit' })
  await once(run, 'exit')
}
