import { joined, textAt, viewOf } from './bytes.ts'
import type { ReadPicture } from './read-picture.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** What is needed to draw it in the right colours; everything else is words about it, or moves. */
const kept = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs cICP'.split(' '))

export function pngIn(bytes: Uint8Array): ReadPicture | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined
  const view = viewOf(bytes)
  const parts = [bytes.subarray(0, signature.length)]
  let hasData = false
  for (let at = signature.length; ;) {
    const end = at + 12 + view.getUint32(at)
    const name = textAt(bytes, at + 4, 4)
    if (end > bytes.length) return undefined
    if (kept.has(name)) parts.push(bytes.subarray(at, end))
    hasData ||= name === 'IDAT'
    if (name === 'IEND') break
    at = end
  }
  const header = signature.length
  if (!hasData || textAt(bytes, header + 4, 4) !== 'IHDR') return undefined
  return {
    type: 'image/png',
    bytes: joined(parts),
    width: view.getUint32(header + 8),
    height: view.getUint32(header + 12),
  }
}
