import { lockFolder } from '../../src/db/folder-lock.ts'

/** A process that takes the folder it is given, says how that went, and stays until it is killed. */
try {
  await lockFolder(process.argv[2]!, (reason) => console.log(`lost: ${reason.message}`))
  console.log('held')
} catch (error) {
  console.log(`refused: ${(error as Error).message}`)
}
process.stdin.resume()
