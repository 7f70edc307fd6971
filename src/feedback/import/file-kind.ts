import { AppError } from '../../errors.ts'

export interface FeedbackFile {
  name: string
  bytes: Buffer
}

/** What is in a file, told by what it begins with; its name only says whether text is Markdown. */
export function kindOf({ name, bytes }: FeedbackFile): 'word' | 'markdown' {
  if (bytes.length === 0) throw new AppError('file_empty')
  if (startsWith(bytes, zip)) return 'word'
  if (startsWith(bytes, compound)) throw refusalOfCompound(bytes)
  if (otherKinds.test(bytes.toString('latin1', 0, 64)) || !textNames.test(name)) {
    throw new AppError('file_not_recognised')
  }
  return 'markdown'
}

/** Text as it was written on this or another computer: UTF-8, else UTF-16, else Windows' own. */
export function decodeText(bytes: Buffer): string {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (controls.test(text)) throw new AppError('file_not_recognised')
  return text
}

function decoded(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const zip = [0x50, 0x4b]
/** Word puts a file with a password, and its files from before 2007, into this older container. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const otherKinds = /^(%PDF|\{\\rtf|\s*<(!doctype|html|\?xml))/i
const textNames = /(^|[/\\])[^.]+$|\.(md|markdown|mdown|mkd|txt|text)$/i
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000E-\u001F]/

function refusalOfCompound(bytes: Buffer): AppError {
  const isEncrypted = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return new AppError(isEncrypted ? 'file_encrypted' : 'file_not_recognised')
}

function startsWith(bytes: Buffer, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
