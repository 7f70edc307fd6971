import { isTurned, orientationOf } from '../picture/orientation.ts'
import type { Picture } from './rich-text.ts'
import { mostPixels } from './picture-limits.ts'

export type PictureFacts = Pick<Picture, 'type' | 'width' | 'height'>

/** What a file really holds, whatever its name says; undefined unless it is a picture we show. */
export function factsOf(bytes: Buffer): PictureFacts | undefined {
  const facts = pngFacts(bytes) ?? gifFacts(bytes) ?? jpegFacts(bytes)
  if (!facts || facts.width < 1 || facts.height < 1) return undefined
  return facts.width * facts.height <= mostPixels ? facts : undefined
}

function pngFacts(bytes: Buffer): PictureFacts | undefined {
  if (bytes.length < 24 || bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined
  return { type: 'png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gifFacts(bytes: Buffer): PictureFacts | undefined {
  if (bytes.length < 10 || !/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))) return undefined
  return { type: 'gif', width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** The size stands in the frame, which comes after segments of any number. */
function jpegFacts(bytes: Buffer): PictureFacts | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (isFrame(marker)) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)]
      return isTurned(orientationOf(bytes))
        ? { type: 'jpeg', width: height, height: width }
        : { type: 'jpeg', width, height }
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
