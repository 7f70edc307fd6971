import { afterAll } from 'vitest'
import { closeTestStore } from './store.ts'

// Here and not in store.ts, which is loaded once for many files.
afterAll(closeTestStore)
