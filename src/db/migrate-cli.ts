import { migrate } from './migrate.ts'
import { openUnmigrated } from './open.ts'

/** `npm run migrate`: what the server does when it starts, for those who want it done before. */
const store = await openUnmigrated({
  databaseUrl: process.env.DATABASE_URL || undefined,
  dataDir: process.env.DATA_DIR || 'data',
})
try {
  const applied = await migrate(store)
  for (const name of applied) console.log(`Applied ${name}`)
  if (applied.length === 0) console.log('The database is up to date.')
} finally {
  await store.close()
}
