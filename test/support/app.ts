import type { App } from '../../src/app.ts'
import type { Change } from '../../src/context.ts'
import type { Store } from '../../src/db/database.ts'
import { GroupCommit } from '../../src/group-commit.ts'
import { testStore } from './store.ts'

/** The door with a real database behind it. Only the clock stands still. */
export async function testApp(): Promise<{ app: App; db: Store; changes: Change[] }> {
  const db = await testStore()
  const changes: Change[] = []
  const app: App = {
    store: db,
    ballotKey: 'a key for tests that is never in the database',
    now: () => new Date('2026-11-24T13:30:00Z'),
    publish: (change) => changes.push(change),
    groups: new GroupCommit(),
  }
  return { app, db, changes }
}
