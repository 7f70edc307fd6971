import { joined, viewOf } from './bytes.ts'
import { isTurned, orientationIn, orientationSegment } from './orientation.ts'
import type { ReadPicture } from './read-picture.ts'

const start = 0xd8
const end = 0xd9
const scan = 0xda
/** Beside the tables: JFIF (0), the colour profile (2) and Adobe's colour transform (14). */
const keptApplications = new Set([0xe0, 0xe2, 0xee])

export function jpegIn(bytes: Uint8Array): ReadPicture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== start) return undefined
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, 2)]
  let size: { width: number; height: number } | undefined
  let orientation: number | undefined
  let hasScan = false
  for (let at = 2; ;) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1 // any number of these may stand before a marker
      continue
    }
    if (marker === end) {
      parts.push(bytes.subarray(at, at + 2))
      break
    }
    const after = at + 2 + view.getUint16(at + 2)
    if (after > bytes.length) return undefined
    if (isFrame(marker)) size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    const next = marker === scan ? endOfScan(view, after) : after
    hasScan ||= marker === scan
    const segment = bytes.subarray(at, next)
    orientation ??= orientationIn(segment)
    if (!isAboutIt(marker)) parts.push(segment)
    at = next
  }
  if (!size || !hasScan) return undefined
  // How the camera was held is all that is kept of what it wrote: without it the picture lies down.
  if (orientation) parts.splice(1, 0, orientationSegment(orientation))
  const shown = isTurned(orientation) ? { width: size.height, height: size.width } : size
  return { type: 'image/jpeg', bytes: joined(parts), ...shown }
}

/** Where the marker stands that ends a scan: within it an 0xff is followed by 0, or restarts it. */
function endOfScan(view: DataView, from: number): number {
  for (let at = from; ; at += 1) {
    if (view.getUint8(at) !== 0xff) continue
    const next = view.getUint8(at + 1)
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
  }
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** A camera's or a program's words, such as when and where. */
function isAboutIt(marker: number): boolean {
  const isApplication = marker >= 0xe0 && marker <= 0xef
  return (isApplication && !keptApplications.has(marker)) || marker === 0xfe
}
