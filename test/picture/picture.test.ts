import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { orientationSegment } from '../../src/picture/orientation.ts'
import { mostSlidePictureBytes, pictureIn } from '../../src/picture/picture.ts'
import { jpeg, onePixel, png, webp } from '../support/pictures.ts'

const secret = 'Kyrkogatan 7'

test.each([
  [
    'image/png',
    png([
      ['tEXt', Buffer.from(secret)],
      ['eXIf', Buffer.from(secret)],
    ]),
    png([]),
  ],
  [
    'image/jpeg',
    jpeg([
      [0xe1, secret],
      [0xfe, secret],
      [0xe0, 'JFIF'],
    ]),
    jpeg([[0xe0, 'JFIF']]),
  ],
])('of an %s nothing is kept but the picture', (type, written, bare) => {
  const read = pictureIn(Buffer.concat([written, Buffer.from(secret)]))
  expect(read.type).toBe(type)
  expect(Buffer.from(read.bytes).equals(bare)).toBe(true)
})

test('of a JPEG it is kept which way is up', () => {
  const held = Buffer.from(orientationSegment(8)).subarray(4).toString('latin1')
  const written = jpeg([
    [0xe0, 'JFIF'],
    [0xe1, held],
    [0xfe, secret],
  ])
  const upright = jpeg([
    [0xe1, held],
    [0xe0, 'JFIF'],
  ])
  expect(Buffer.from(pictureIn(written).bytes).equals(upright)).toBe(true)
})

test('of a WebP nothing is kept but the picture, and it says so itself', () => {
  const read = pictureIn(
    webp([
      ['EXIF', secret],
      ['XMP ', secret],
    ]),
  )
  const bytes = Buffer.from(read.bytes)
  expect([read.type, bytes.includes(secret), bytes.readUInt32LE(4)]).toEqual([
    'image/webp',
    false,
    bytes.length - 8,
  ])
  expect(bytes[20]).toBe(0)
})

test('what is no picture, is cut off, moves or is too large is refused', () => {
  const moving = webp([]).toString('latin1').replace('VP8 ', 'ANMF')
  const wrong: [Buffer, string][] = [
    [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture_not_recognised'],
    [Buffer.alloc(0), 'picture_not_recognised'],
    [Buffer.from(moving, 'latin1'), 'picture_not_recognised'],
    [Buffer.alloc(mostSlidePictureBytes + 1), 'file_too_large'],
    ...[onePixel, jpeg([]), webp([])].map((whole): [Buffer, string] => [
      whole.subarray(0, 30),
      'picture_not_recognised',
    ]),
  ]
  for (const [bytes, refusal] of wrong) expect(() => pictureIn(bytes)).toThrow(refusal)
  const huge = Buffer.from(onePixel)
  huge.writeUInt32BE(60_000, 16)
  huge.writeUInt32BE(60_000, 20)
  expect(() => pictureIn(huge)).toThrow('file_too_complex')
})

test('whatever bytes come, they are a picture or refused', () => {
  const spoilt = fc
    .tuple(
      fc.constantFrom(onePixel, jpeg([[0xe1, secret]]), webp([['EXIF', secret]])),
      fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 }),
      fc.nat(200),
    )
    .map(([whole, changes, length]) => {
      const bytes = Buffer.from(whole.subarray(0, Math.max(length, 1)))
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
      return bytes
    })
  fc.assert(
    fc.property(spoilt, (bytes) => {
      expect(refusalOf(bytes)).toSatisfy((error) => !error || error instanceof AppError)
    }),
    { numRuns: 500 },
  )
})

function refusalOf(bytes: Buffer): unknown {
  try {
    pictureIn(bytes)
    return undefined
  } catch (error) {
    return error
  }
}
