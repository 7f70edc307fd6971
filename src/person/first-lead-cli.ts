import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { openStore } from '../db/open.ts'
import { StartError } from '../start-error.ts'
import { addFirstLead, firstLeadQuestions } from './first-lead.ts'

/*
 * `npm run first-lead`, in the database that the settings name. Asks, since a shell inside a container
 * that is reached from far away does not pass on arguments with spaces in them.
 */
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const answers = { programme: '', name: '', email: '', tenantId: '' }
for (const key of Object.keys(answers) as (keyof typeof answers)[]) {
  process.stdout.write(`${firstLeadQuestions[key]}: `)
  const { value = '' } = (await lines.next()) as { value?: string }
  answers[key] = value
}
process.stdin.destroy()

try {
  const store = await openStore({
    databaseUrl: process.env.DATABASE_URL || undefined,
    dataDir: process.env.DATA_DIR || 'data',
  })
  const add = store.transaction((db) => addFirstLead(db, answers, randomUUID))
  const { programme, isNew } = await add.finally(() => store.close())
  const what = isNew ? `${programme} is there, and` : `To ${programme}`
  console.log(`\n${what} ${answers.name.trim()} is added. Open TillKom in Teams, and sign in.`)
} catch (error) {
  console.error(error instanceof StartError ? `\n  ${error.message}\n` : error)
  process.exitCode = 1
}
