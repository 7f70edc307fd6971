import { joined, textAt, viewOf } from './bytes.ts'
import type { ReadPicture } from './read-picture.ts'

const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'])
/** In the flags of a picture in the extended form. */
const flags = { hasXmp: 0x04, hasExif: 0x08 }

/** One that moves is not taken. */
export function webpIn(bytes: Uint8Array): ReadPicture | undefined {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return undefined
  const view = viewOf(bytes)
  const until = Math.min(bytes.length, 8 + view.getUint32(4, true))
  const parts: Uint8Array[] = []
  let size: { width: number; height: number } | undefined
  for (let at = 12; at < until;) {
    const name = textAt(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (at + 8 + length > bytes.length) return undefined
    const content = at + 8
    const part = bytes.slice(at, Math.min(next, bytes.length))
    if (name === 'VP8X') part[8]! &= ~(flags.hasXmp | flags.hasExif)
    if (name === 'VP8 ') size = sizeOfLossy(view, content)
    if (name === 'VP8L') size = sizeOfLossless(view, content)
    if (kept.has(name)) parts.push(part)
    at = next
  }
  if (!size) return undefined
  const head = bytes.slice(0, 12)
  const whole = joined([head, ...parts])
  viewOf(whole).setUint32(4, whole.length - 8, true)
  return { type: 'image/webp', bytes: whole, ...size }
}

function sizeOfLossy(view: DataView, at: number): { width: number; height: number } {
  return {
    width: view.getUint16(at + 6, true) & 0x3fff,
    height: view.getUint16(at + 8, true) & 0x3fff,
  }
}

function sizeOfLossless(view: DataView, at: number): { width: number; height: number } {
  const bits = view.getUint32(at + 1, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}
