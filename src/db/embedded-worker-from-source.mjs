// Only where the sources run as they are: a thread reads TypeScript no sooner than it is told how.
import { register } from 'tsx/esm/api'

register()
await import('./embedded-worker.ts')
