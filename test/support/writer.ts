import { openStore } from '../../src/db/open.ts'

/** A process that writes rows one after another and says each number once it is acknowledged. */
const store = await openStore({ databaseUrl: undefined, dataDir: process.argv[2]! })
await store.run('create table if not exists written (n int primary key, filling text)')
const { rows } = await store.query<{ n: number | null }>('select max(n) as n from written')
process.stdout.write('open\n')

for (let n = (rows[0]!.n ?? 0) + 1; ; n += 1) {
  await store.transaction(async (db) => {
    await db.query('insert into written values ($1, $2)', [n, 'x'.repeat(1_000)])
    await db.query('update written set filling = $2 where n = $1', [n - 1, String(n)])
  })
  process.stdout.write(`${n}\n`)
}
