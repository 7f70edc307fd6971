import type { SlidePicture } from '../../src/step/step.ts'
import { useLocalText } from '../session.ts'
import styles from './slide-art.module.css'
import { usePicture } from './use-picture.ts'

/** A slide's picture, and whoever speaks. Until a picture has come its words stand in its place. */
export function SlideArt({
  seminarId,
  picture,
  presenter,
}: {
  seminarId: string
  picture?: SlidePicture | undefined
  presenter?: SlidePicture | undefined
}) {
  return (
    <>
      {presenter && <Presenter seminarId={seminarId} presenter={presenter} />}
      {picture && <Picture seminarId={seminarId} picture={picture} />}
    </>
  )
}

function Picture({ seminarId, picture }: { seminarId: string; picture: SlidePicture }) {
  const alt = useLocalText()(picture.alt)
  const url = usePicture(seminarId, picture.id)
  return url ? (
    <img className={styles.picture} src={url} alt={alt} />
  ) : (
    <p className={styles.words}>{alt}</p>
  )
}

function Presenter({ seminarId, presenter }: { seminarId: string; presenter: SlidePicture }) {
  const name = useLocalText()(presenter.alt)
  const url = usePicture(seminarId, presenter.id)
  return (
    <div className={styles.presenter}>
      {url && <img className={styles.face} src={url} alt="" />}
      <span>{name}</span>
    </div>
  )
}
