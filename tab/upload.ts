import { Refused, refusalIn, token } from './api.ts'

/**
 * Sends one file and resolves to what the server read in it. `fetch` can't tell how far an upload
 * has come, hence the older way.
 */
export async function upload<Answer>(
  path: string,
  file: File,
  onProgress: (share: number) => void,
): Promise<Answer> {
  const authorization = `Bearer ${await token()}`
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('authorization', authorization)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total))
    request.addEventListener('error', () => reject(new Refused('unavailable')))
    request.addEventListener('load', () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText) as Answer)
      else reject(new Refused(refusalIn(request.responseText, request.status)))
    })
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}
