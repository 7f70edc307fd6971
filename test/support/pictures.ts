import { crc32, deflateSync } from 'node:zlib'

/** The smallest picture there is, whole and right. */
export const onePixel = png([])

/** A PNG of one red pixel, with other parts before the pixel's own. */
export function png(others: [name: string, content: Buffer][]): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...others.map(([name, content]) => chunk(name, content)),
    chunk('IDAT', deflateSync(Buffer.from([0, 200, 30, 30]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Segments of a JPEG around one scan; not a picture that anybody could look at, but well-formed. */
export function jpeg(others: [marker: number, content: string][]): Buffer {
  const frame = Buffer.from([8, 0, 40, 0, 60, 1, 1, 0x11, 0])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...others.map(([marker, content]) => segment(marker, Buffer.from(content))),
    segment(0xc0, frame),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  ])
}

/** A WebP in the extended form, 60 × 40, with other parts after the picture. */
export function webp(others: [name: string, content: string][]): Buffer {
  const flags = Buffer.from([0x0c, 0, 0, 0, 59, 0, 0, 39, 0, 0])
  const frame = Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a, 60, 0, 40, 0])
  const parts = Buffer.concat([
    riffChunk('VP8X', flags),
    riffChunk('VP8 ', frame),
    ...others.map(([name, content]) => riffChunk(name, Buffer.from(content))),
  ])
  const head = Buffer.alloc(12, 'RIFF----WEBP')
  head.writeUInt32LE(parts.length + 4, 4)
  return Buffer.concat([head, parts])
}

function chunk(name: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(content.length + 12, name)
  whole.writeUInt32BE(content.length, 0)
  whole.write(name, 4)
  content.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length)
  return whole
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

function riffChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8, name)
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
}
