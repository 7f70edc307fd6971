import { AppError } from '../../errors.ts'
import { startWorker } from '../../worker.ts'
import { type FeedbackFile, kindOf } from './file-kind.ts'
import type { ImportedDocument } from '../finding.ts'
import type { ImportMessage, ImportOutcome, ImportTask } from './import-worker.ts'

export const mostFileBytes = 20_000_000

const longestMs = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/**
 * Reads a Word or Markdown file into findings. It is read in a thread of its own with limits on
 * time and memory, one file at a time, so that no file can hold up or take down the server.
 */
export async function importFeedback(
  file: FeedbackFile,
  limitMs = longestMs,
): Promise<ImportedDocument> {
  if (file.bytes.length > mostFileBytes) throw new AppError('file_too_large')
  kindOf(file) // most wrong files are refused here, without a thread
  const turn = latest.then(() => readInThread(file, limitMs))
  latest = turn.catch(() => undefined)
  const outcome = await turn
  if ('refused' in outcome) throw new AppError(outcome.refused)
  return outcome.document
}

let latest: Promise<unknown> = Promise.resolve()

async function readInThread(
  { name, bytes }: FeedbackFile,
  limitMs: number,
): Promise<ImportOutcome> {
  const task: ImportTask = { name, bytes }
  const worker = startWorker(new URL('./import-worker', import.meta.url), {
    workerData: task,
    resourceLimits,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: ImportMessage) => {
        if (message !== 'reading') return resolve(message)
        // Only the reading counts: a busy machine may need as long to load the code.
        timer = setTimeout(() => resolve({ refused: 'file_too_complex' }), limitMs)
      })
      worker.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'file_too_complex' })
        else reject(error)
      })
      worker.on('exit', () => reject(new Error('The thread that reads files ended without a word')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
