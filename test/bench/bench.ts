/*
 * `npm run bench -- …`: measures what its options name, each beside a floor of the same run, and
 * prints a table. Without any of these it is the vote path of one process (`votes.ts`).
 */

const benches: Record<string, () => Promise<unknown>> = {
  '--targets': () => import('./targets/targets.ts'),
  '--replicas': () => import('./replicas/replicas.ts'),
  '--sustained': () => import('./targets/sustained.ts'),
  '--first-view': () => import('./targets/first-view.ts'),
  '--sockets': () => import('./targets/sockets.ts'),
  '--idle': () => import('./targets/idle.ts'),
  '--ballots': () => import('./targets/ballots.ts'),
  '--start': () => import('./targets/start.ts'),
}

const asked = process.argv.slice(2).map((argument) => argument.split('=')[0]!)
const named = asked.find((option) => option in benches)
await (named ? benches[named]!() : import('./votes.ts'))
