import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/support/longest-first.ts'
import { findPostgres } from './test/support/postgres-binaries.ts'

const database = 'test/**/*.db.test.ts'
const browser = 'test/**/*.browser.test.ts'
const endToEnd = 'test/e2e/**/*.test.ts'
const postgres = findPostgres()

/** The same database tests run on both engines; see `test/support/store.ts`. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'rules',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [database, browser, endToEnd],
          isolate: false,
        },
      },
      {
        test: {
          name: 'embedded',
          include: [database],
          globalSetup: 'test/support/embedded-snapshot.ts',
          env: { TEST_ENGINE: 'embedded' },
          setupFiles: 'test/support/store-of-a-file.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'postgres',
          include: postgres ? [database] : [],
          globalSetup: postgres ? 'test/support/postgres-server.ts' : [],
          env: { TEST_ENGINE: 'postgres' },
          setupFiles: 'test/support/store-of-a-file.ts',
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'browser',
          include: [browser],
          exclude: [endToEnd],
          globalSetup: 'test/support/built-web-setup.ts',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000, interval: 20 } },
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: [endToEnd],
          globalSetup: 'test/support/built-server-setup.ts',
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000, interval: 50 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
