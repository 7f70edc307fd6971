import { createHash } from 'node:crypto'

/**
 * The same words always give the same id (RFC 9562, version 5), so that links to invented people
 * and seminars work on every machine and after every restart.
 */
export function stableId(...words: string[]): string {
  const bytes = createHash('sha1')
    .update(namespace)
    .update(words.join('/'))
    .digest()
    .subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const namespace = Buffer.from('1f6c7c0a6b0d4c0f9a1e5d2b8e3f4a70', 'hex')
