import { lazy, Suspense } from 'react'
import type { LocalText } from '../../src/language.ts'
import type { SlidePicture } from '../../src/step/step.ts'
import { SlideText } from '../components/slide-text.tsx'
import { useLocalText } from '../session.ts'

const SlideArt = lazy(() => import('./slide-art.tsx').then((file) => ({ default: file.SlideArt })))

/** All that is on a slide below its heading. */
export function SlideBody({
  seminarId,
  slide: { text, picture, presenter },
}: {
  seminarId: string
  slide: {
    text?: LocalText | undefined
    picture?: SlidePicture | undefined
    presenter?: SlidePicture | undefined
  }
}) {
  const localText = useLocalText()
  return (
    <>
      {text && <SlideText text={localText(text)} />}
      {(picture || presenter) && (
        <Suspense>
          <SlideArt seminarId={seminarId} picture={picture} presenter={presenter} />
        </Suspense>
      )}
    </>
  )
}
