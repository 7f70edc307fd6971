import { textAt, viewOf } from './bytes.ts'

/** How a camera was held, in Exif's eight ways; 1 is upright. */
const upright = 1
const last = 8

const app1 = 0xe1
const scan = 0xda
const orientationTag = 0x0112
const shortType = 3

/** What a JPEG says of how the camera was held. Reads up to the picture itself. */
export function orientationOf(jpeg: Uint8Array): number | undefined {
  const view = viewOf(jpeg)
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== scan;) {
    const end = at + (jpeg[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2))
    const orientation = orientationIn(jpeg.subarray(at, end))
    if (orientation) return orientation
    at = end
  }
  return undefined
}

/** What one segment of a JPEG says of how the camera was held; undefined where it says nothing. */
export function orientationIn(segment: Uint8Array): number | undefined {
  if (segment.length < 18 || segment[1] !== app1 || textAt(segment, 4, 6) !== 'Exif\0\0') {
    return undefined
  }
  const tiff = viewOf(segment.subarray(10))
  const isLittle = tiff.getUint16(0) === 0x4949
  const short = (at: number) => (at + 2 <= tiff.byteLength ? tiff.getUint16(at, isLittle) : 0)
  const directory = tiff.getUint32(4, isLittle)
  const entries = short(directory)
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12
    if (at + 12 > tiff.byteLength) return undefined
    if (short(at) !== orientationTag || short(at + 2) !== shortType) continue
    const value = short(at + 8)
    return value > upright && value <= last ? value : undefined
  }
  return undefined
}

/** A segment that says how the camera was held, and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const entry = [1, 0x12, 0, shortType, 0, 0, 0, 1, 0, orientation, 0, 0]
  const content = [...exif, ...header, 0, 1, ...entry, 0, 0, 0, 0]
  return new Uint8Array([0xff, app1, 0, content.length + 2, ...content])
}

/** Is the picture shown with its sides changed for each other? */
export function isTurned(orientation: number | undefined): boolean {
  return orientation !== undefined && orientation >= 5
}
