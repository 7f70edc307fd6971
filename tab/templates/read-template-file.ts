import { Refused } from '../api.ts'

/** The server takes no more. */
const mostBytes = 20_000_000

/** What is in a file that somebody has chosen. The server says whether it holds templates. */
export async function readTemplateFile(file: File): Promise<unknown> {
  if (file.size > mostBytes) throw new Refused('file_too_large')
  try {
    return JSON.parse(await file.text()) as unknown
  } catch {
    throw new Refused('template_file_unknown')
  }
}
