import { expect, test } from 'vitest'
import { withoutMetadata } from '../../src/feedback/import/picture-metadata.ts'
import { factsOf } from '../../src/feedback/picture-facts.ts'
import { png } from '../support/picture.ts'

test('a picture is known by what it holds', () => {
  expect(factsOf(png(640, 480))).toEqual({ type: 'png', width: 640, height: 480 })
  expect(factsOf(gif)).toEqual({ type: 'gif', width: 20, height: 10 })
  expect(factsOf(jpeg())).toEqual({ type: 'jpeg', width: 16, height: 8 })
})

test('what is no picture, cut short, or unfolds to more than a phone can hold is refused', () => {
  const others = ['<svg onload="alert(1)"/>', 'II*\0 tiff', '%PDF-1.7', '', '\xFF\xD8']
  for (const other of others) expect(factsOf(Buffer.from(other, 'latin1'))).toBeUndefined()
  for (const whole of [png(), gif, jpeg()]) expect(factsOf(whole.subarray(0, 8))).toBeUndefined()
  const huge = Buffer.from(png())
  huge.writeUInt32BE(100_000, 16)
  huge.writeUInt32BE(100_000, 20)
  expect(factsOf(huge)).toBeUndefined()
  expect(factsOf(png(0, 10))).toBeUndefined()
})

test('what a photo tells of where and by whom it was taken goes, the picture stays', () => {
  const photo = jpeg(segment(0xe1, 'Exif GPS 57.7'), segment(0xfe, 'Taget av Alva'))
  expect(withoutMetadata(photo, 'jpeg')).toEqual(jpeg())
  const chart = png(40, 30, [
    ['tEXt', 'Author\0Alva'],
    ['eXIf', 'GPS'],
  ])
  expect(withoutMetadata(chart, 'png')).toEqual(png(40, 30))
  expect(withoutMetadata(gif, 'gif')).toEqual(gif)
})

test.each(['MM', 'II'] as const)(
  'of a photo that was taken upright with a phone (%s) it stays which way is up, and nothing else',
  (order) => {
    const photo = jpeg(segment(0xe1, exif(order, 6)))
    const kept = withoutMetadata(photo, 'jpeg')
    expect(kept.includes('GPS 57.7')).toBe(false)
    expect(kept.length - jpeg().length).toBe(36)
    expect(withoutMetadata(kept, 'jpeg')).toEqual(kept)
    for (const each of [photo, kept]) {
      expect(factsOf(each)).toEqual({ type: 'jpeg', width: 8, height: 16 })
    }
    const lying = jpeg(segment(0xe1, exif(order, 1)))
    expect(withoutMetadata(lying, 'jpeg')).toEqual(jpeg())
    const cut = jpeg(segment(0xe1, exif(order, 6).slice(0, 22)))
    expect(withoutMetadata(cut, 'jpeg')).toEqual(jpeg())
  },
)

/** Two entries: what the camera is called, far from the end, and how it was held. */
function exif(order: 'MM' | 'II', orientation: number): string {
  const turn = (value: string) => (order === 'MM' ? value : [...value].reverse().join(''))
  const short = (value: number) => turn(String.fromCharCode(value >> 8, value & 255))
  const long = (value: number) => turn(`\0\0${String.fromCharCode(value >> 8, value & 255)}`)
  const make = short(0x010f) + short(2) + long(8) + long(38)
  const held = short(0x0112) + short(3) + long(1) + short(orientation) + '\0\0'
  const start = order + short(42) + long(8) + short(2)
  return `Exif\0\0${start}${make}${held}${long(0)}GPS 57.7`
}

const gif = Buffer.from('GIF89a\x14\0\x0a\0\0\0\0;', 'latin1')

function jpeg(...segments: Buffer[]): Buffer {
  const frame = segment(0xc0, '\x08\0\x08\0\x10\x01\x01\x11\0')
  const scan = Buffer.concat([segment(0xda, '\x01\x01\0\0?\0'), Buffer.from('ffd9', 'hex')])
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, 'JFIF\0'),
    ...segments,
    frame,
    scan,
  ])
}

function segment(marker: number, content: string): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(content.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, Buffer.from(content, 'latin1')])
}
