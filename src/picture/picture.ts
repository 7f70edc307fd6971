import { AppError } from '../errors.ts'
import { jpegIn } from './jpeg.ts'
import { pngIn } from './png.ts'
import type { PictureContent, ReadPicture } from './read-picture.ts'
import { webpIn } from './webp.ts'

export const mostSlidePictureBytes = 2 * 1024 * 1024
/** What a small file can unfold to in somebody's phone. */
const mostPixels = 24_000_000

/**
 * Whatever a file calls itself, its content decides. When and where it was taken, by whom and with
 * what is left behind, and so is anything that moves or hides after the picture's end.
 */
export function pictureIn(bytes: Uint8Array): PictureContent {
  if (bytes.length > mostSlidePictureBytes) throw new AppError('file_too_large')
  const picture = read(bytes)
  if (!picture || picture.width < 1 || picture.height < 1) {
    throw new AppError('picture_not_recognised')
  }
  if (picture.width * picture.height > mostPixels) throw new AppError('file_too_complex')
  return { type: picture.type, bytes: picture.bytes }
}

function read(bytes: Uint8Array): ReadPicture | undefined {
  try {
    return pngIn(bytes) ?? jpegIn(bytes) ?? webpIn(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined // it ends in the middle of something
    throw error
  }
}
