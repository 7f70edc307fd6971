import { createHash } from 'node:crypto'
import type { ClientBase, Pool } from 'pg'
import { explained, isConnectionLoss } from './database-error.ts'
import { transactionTime } from '../metrics/metrics.ts'
import { traced } from '../tracing/tracing.ts'
import type { Store, Transaction } from './database.ts'
import { againWhenGivenUp } from './retry.ts'

/** What both engines have in common: statements and transactions over a pool of connections. */
export function pooledDatabase(pool: Pool): Pick<Store, 'query' | 'transaction' | 'run'> {
  // Whoever waits for a lost connection hears of it from the statement, and the pool replaces it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  return {
    query: <Row>(sql: string, params?: readonly unknown[]) =>
      withClient(pool, (client) => ask<Row>(client, sql, params)),
    run: (script) => withClient(pool, (client) => runScript(client, script)),
    transaction: (work) =>
      againWhenGivenUp(() =>
        timed(() => withClient(pool, (client) => inTransaction(client, work))),
      ),
  }
}

async function timed<T>(transaction: () => Promise<T>): Promise<T> {
  const began = performance.now()
  let outcome = 'rolled back'
  try {
    const result = await traced('transaction', { 'db.system.name': 'postgresql' }, transaction)
    outcome = 'committed'
    return result
  } finally {
    transactionTime(performance.now() - began, { outcome })
  }
}

async function withClient<T>(pool: Pool, use: (client: ClientBase) => Promise<T>): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw explained(error)
  })
  try {
    return await use(client)
  } finally {
    client.release(broken.has(client))
  }
}

/**
 * `begin` travels together with the first statement: nobody waits for its answer, and if it
 * should fail, so does what follows.
 */
async function inTransaction<T>(
  client: ClientBase,
  work: (db: Transaction) => Promise<T>,
): Promise<T> {
  const begun = tell(client, 'begin')
  begun.catch(() => {})
  let isOpen = true
  let commit: Promise<string> | undefined
  const end = () => {
    isOpen = false
    commit ??= tell(client, 'commit')
    return commit
  }
  const db: Transaction = {
    query: async (sql, params) => {
      if (!isOpen) throw new Error('This transaction has ended: something in it was not awaited')
      return ask(client, sql, params)
    },
    thenCommit: () => void end().catch(() => {}),
  }
  try {
    const result = await work(db)
    await begun
    if ((await end()) !== 'COMMIT') {
      throw new Error('Rolled back: a statement had failed and its error was swallowed')
    }
    return result
  } catch (error) {
    isOpen = false
    if (!broken.has(client)) await tell(client, 'rollback').catch(() => broken.add(client))
    throw error
  }
}

async function ask<Row>(
  client: ClientBase,
  text: string,
  params?: readonly unknown[],
): Promise<{ rows: Row[]; count: number }> {
  const answer = await heard(
    client,
    client.query({ text, values: params as unknown[] | undefined, name: nameOf(text) }),
  )
  return { rows: answer.rows as Row[], count: answer.rowCount ?? 0 }
}

/** For what has no values and no answer; unlike `ask` it takes several statements. */
async function tell(client: ClientBase, script: string): Promise<string> {
  return (await heard(client, client.query(script))).command
}

/** A migration may take longer than any statement; the server's own time-outs still hold. */
async function runScript(client: ClientBase, text: string): Promise<void> {
  const patient = { text, query_timeout: 15 * 60_000 }
  await heard(client, client.query(patient))
}

/** Connections that have lost their place in the conversation and are not to be used again. */
const broken = new WeakSet<ClientBase>()

async function heard<T>(client: ClientBase, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (isConnectionLoss(error)) broken.add(client)
    throw explained(error)
  }
}

/**
 * A statement with a name is parsed and planned once per connection. The repositories' statements
 * are constants; the bound is for one that some day is put together from values.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= mostNames) return known
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}

const names = new Map<string, string>()
const mostNames = 500
