import { createContext, useContext, useEffect, useState } from 'react'
import type { Picture } from '../../src/feedback/rich-text.ts'
import { readBlob } from '../api.ts'

export type PictureSource = (id: string) => Promise<Blob>

/** Where the bytes of the pictures in a text come from. */
export const Pictures = createContext<PictureSource | undefined>(undefined)

/** A picture needs the reader's token, so it can't be fetched by its address alone. */
export function picturesOf(versionId: string): PictureSource {
  return (id) => readBlob(`/api/feedback/${versionId}/pictures/${id}`)
}

/** Undefined until it is there; null where it can't be had. */
export function usePictureUrl({ id }: Picture): string | undefined | null {
  const source = useContext(Pictures)
  const [url, setUrl] = useState<string | null>()
  useEffect(() => {
    let made: string | undefined
    let isOver = false
    const load = async () => {
      try {
        if (!source) throw new Error('No pictures here')
        const blob = await source(id)
        if (!isOver) setUrl((made = URL.createObjectURL(blob)))
      } catch {
        if (!isOver) setUrl(null)
      }
    }
    void load()
    return () => {
      isOver = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [source, id])
  return url
}
