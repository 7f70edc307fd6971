import { orientationIn, orientationSegment } from '../../picture/orientation.ts'
import type { PictureType } from '../rich-text.ts'

/**
 * A photo tells where and when it was taken, with what and by whom. None of it is for the reader,
 * so it goes; what the colours need is kept, and how the camera was held.
 */
export function withoutMetadata(bytes: Buffer, type: PictureType): Buffer {
  if (type === 'jpeg') return Buffer.concat([bytes.subarray(0, 2), ...jpegPieces(bytes)])
  if (type === 'png') return Buffer.concat([bytes.subarray(0, 8), ...pngPieces(bytes)])
  return bytes
}

const exif = 0xe1
const iptc = 0xed
const comment = 0xfe
const scan = 0xda

/** Segments up to the first scan, from where on all is picture. */
function jpegPieces(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== scan) {
    const end = at + (bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2))
    const segment = bytes.subarray(at, end)
    const orientation = orientationIn(segment)
    if (![exif, iptc, comment].includes(bytes[at + 1]!)) pieces.push(segment)
    else if (orientation) pieces.push(Buffer.from(orientationSegment(orientation)))
    at = end
  }
  return [...pieces, bytes.subarray(at)]
}

const said = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'])

function pngPieces(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = []
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (!said.has(bytes.toString('latin1', at + 4, at + 8))) pieces.push(bytes.subarray(at, end))
    at = end
  }
  return pieces
}
