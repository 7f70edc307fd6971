import { StartError } from '../start-error.ts'
import { backUp, restore } from './backup.ts'

/** `npm run backup -- FILE` and `npm run restore -- FILE`, of the database that the settings name. */
const [task, file] = process.argv.slice(2)
const where = {
  databaseUrl: process.env.DATABASE_URL || undefined,
  dataDir: process.env.DATA_DIR || 'data',
}
try {
  if (!file) throw new StartError(`Say which file: npm run ${task} -- FILE`)
  await (task === 'restore' ? restore(where, file) : backUp(where, file))
  console.log(task === 'restore' ? `Restored from ${file}` : `Backed up to ${file}`)
} catch (error) {
  console.error(error instanceof StartError ? `\n  ${error.message}\n` : error)
  process.exitCode = 1
}
