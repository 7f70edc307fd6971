import { Refused, send } from '../api.ts'
import { shrunk } from './shrunk.ts'
import { keepPicture } from './use-picture.ts'

/** Sends a picture that somebody has chosen, and resolves to its id. */
export async function savePicture(file: File): Promise<string> {
  const picture = await shrunk(file)
  const pictureId = crypto.randomUUID()
  const refused = await send('picture.save', { pictureId, data: await base64Of(picture) })
  if (refused) throw new Refused(refused)
  keepPicture(pictureId, picture)
  return pictureId
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).split(',')[1] ?? ''))
    reader.addEventListener('error', () => reject(new Refused('picture_not_recognised')))
    reader.readAsDataURL(blob)
  })
}
