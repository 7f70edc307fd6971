import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Picture } from '../../src/feedback/rich-text.ts'

/** A PNG of one colour, with more chunks if wanted: of that size it is nothing to look at. */
export function png(width = 40, height = 30, chunks: [string, string][] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(height * (1 + width * 3), 0x60)
  for (let row = 0; row < height; row += 1) rows[row * (1 + width * 3)] = 0
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...chunks.map(([name, said]) => chunk(name, Buffer.from(said))),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A picture to save with a text, with its place in the text; each word gives one of its own. */
export function pictureOf(word: string): { block: Picture; id: string; bytes: string } {
  const bytes = png(40, 30, [['prVt', word]])
  const id = createHash('sha256').update(bytes).digest('hex')
  const alt = `Diagram från ${word}`
  const block: Picture = { kind: 'picture', id, type: 'png', width: 40, height: 30, alt }
  return { block, id, bytes: bytes.toString('base64') }
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
