import { Refused } from '../api.ts'

/** Sharp on a projector, and no more than phones want to fetch. */
const longestSide = 1920

/**
 * A picture drawn anew, no larger than it has to be, the right way up, and without what the camera
 * has written into it.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  const image = await createImageBitmap(file).catch(() => {
    throw new Refused('picture_not_recognised')
  })
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.width * scale))
  canvas.height = Math.max(1, Math.round(image.height * scale))
  const paper = canvas.getContext('2d')!
  paper.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  const webp = await drawn(canvas, 'image/webp')
  if (webp.type === 'image/webp') return webp
  paper.globalCompositeOperation = 'destination-over' // JPEG has no transparency
  paper.fillStyle = 'white'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  return drawn(canvas, 'image/jpeg')
}

/** A browser that can't write the type that is asked for writes PNG. */
function drawn(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Refused('picture_not_recognised'))),
      type,
      0.85,
    ),
  )
}
