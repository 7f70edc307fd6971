import { afterAll } from 'vitest'
import { emptyTestStore } from './store.ts'

// Here and not in store.ts, which is loaded once for many files.
afterAll(emptyTestStore)
