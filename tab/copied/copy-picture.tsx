import { type RefObject, use, useState } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import { saveFile } from '../save-file.ts'
import { PictureFrom } from './picture-from.ts'
import { useCopiedTexts } from './use-copied-texts.ts'

/** Copies what a figure shows, or saves it as a file where the browser or Teams lets nobody copy. */
export function CopyPicture({
  shown,
  caption,
  answered,
}: {
  shown: RefObject<HTMLElement | null>
  caption: string
  answered: string
}) {
  const c = useCopiedTexts()
  const from = use(PictureFrom)
  const [outcome, setOutcome] = useState<keyof typeof c.said>()

  const draw = async () => {
    const { pictureOf } = await import('./picture-of.ts')
    return pictureOf(shown.current!, { from, caption, answered })
  }
  const copy = async () => {
    setOutcome(undefined)
    const picture = draw()
    try {
      // The picture is on its way: a browser that waited for it first would forget who had pressed.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
      setOutcome('copied')
    } catch {
      setOutcome(await picture.then(() => 'refused' as const).catch(() => 'failed' as const))
    }
  }
  const save = async () => {
    try {
      saveFile(await draw(), caption, 'png')
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }

  return (
    <>
      <PlainButton look="quiet" onClick={() => void copy()}>
        {c.copy}
      </PlainButton>
      {(outcome === 'refused' || outcome === 'saved') && (
        <PlainButton look="quiet" onClick={() => void save()}>
          {c.save}
        </PlainButton>
      )}
      <span role="status">{outcome && c.said[outcome]}</span>
    </>
  )
}
