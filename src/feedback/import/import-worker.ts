import { parentPort, workerData } from 'node:worker_threads'
import { AppError, type ErrorCode } from '../../errors.ts'
import type { ImportedDocument } from '../finding.ts'
import { readFeedbackFile } from './import-file.ts'

/** What the thread is given: the bytes arrive without the methods of a `Buffer`. */
export interface ImportTask {
  name: string
  bytes: Uint8Array
}

export type ImportOutcome = { document: ImportedDocument } | { refused: ErrorCode }

/** That the file is being read, and what came of it. */
export type ImportMessage = 'reading' | ImportOutcome

const { name, bytes } = workerData as ImportTask
parentPort!.postMessage('reading' satisfies ImportMessage)
parentPort!.postMessage(await outcome())

async function outcome(): Promise<ImportOutcome> {
  try {
    return { document: await readFeedbackFile({ name, bytes: Buffer.from(bytes) }) }
  } catch (error) {
    if (error instanceof AppError) return { refused: error.code }
    throw error
  }
}
