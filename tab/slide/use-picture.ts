import { useEffect, useState } from 'react'
import { readBlob } from '../api.ts'

const tryAgainMs = 5_000

/** A picture never changes under its id, so it is fetched once for as long as the page is open. */
const kept = new Map<string, string>()

/** For one that was chosen here and is on no slide yet. */
export function keepPicture(pictureId: string, picture: Blob): void {
  kept.set(pictureId, URL.createObjectURL(picture))
}

/** Where to find a picture, once it has come. An image's own address could not say who is asking. */
export function usePicture(seminarId: string, pictureId: string): string | undefined {
  const [, setFetched] = useState('')
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (kept.has(pictureId)) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let isCurrent = true
    const fetchIt = async () => {
      try {
        const picture = await readBlob(`/api/seminars/${seminarId}/pictures/${pictureId}`)
        if (!kept.has(pictureId)) keepPicture(pictureId, picture)
        if (isCurrent) setFetched(pictureId)
      } catch {
        if (isCurrent) timer = setTimeout(() => setAttempt(attempt + 1), tryAgainMs)
      }
    }
    void fetchIt()
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [seminarId, pictureId, attempt])

  return kept.get(pictureId)
}
