import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/db/migrate.ts'
import { openPostgres } from '../../src/db/postgres.ts'
import { findPostgres } from './postgres-binaries.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A server with a migrated database `template`, or empty where there is no server. */
    postgresUrl: string
  }
}

/** Starts a server for the run, with a migrated database that each test file gets a copy of. */
export default async function setup({ provide }: TestProject) {
  const server = await startPostgres(findPostgres()!)
  const admin = await openPostgres({ url: server.urlOf('postgres') })
  await admin.run('create database template')
  await admin.close()
  const template = await openPostgres({ url: server.urlOf('template') })
  await migrate(template)
  await template.close()
  provide('postgresUrl', server.urlOf('postgres'))
  return server.stop
}
