import { orientationOf } from '../../src/picture/orientation.ts'

/** Word shows a photo as the camera lay, so one that was taken upright is drawn anew for it. */
export async function upright(file: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!orientationOf(bytes)) return bytes
  const image = await createImageBitmap(file)
  const paper = new OffscreenCanvas(image.width, image.height)
  paper.getContext('2d')!.drawImage(image, 0, 0)
  image.close()
  const drawn = await paper.convertToBlob({ type: 'image/jpeg', quality: 0.92 })
  return new Uint8Array(await drawn.arrayBuffer())
}
