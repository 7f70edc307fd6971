import { makeStyles, tokens } from '@fluentui/react-components'
import type { Picture } from '../../src/feedback/rich-text.ts'
import { usePictureUrl } from './picture-source.ts'

const useStyles = makeStyles({
  picture: {
    display: 'block',
    maxWidth: '100%',
    height: 'auto',
    // Word's paper is white in every theme, and a chart may be drawn in black on nothing.
    backgroundColor: tokens.colorNeutralForegroundStaticInverted,
    breakInside: 'avoid',
  },
  words: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
})

/** A picture from an imported document; its words where it can't be shown. */
export function PictureFigure({ picture }: { picture: Picture }) {
  const styles = useStyles()
  const url = usePictureUrl(picture)
  const { alt, isDecorative, width, height } = picture
  const words = isDecorative ? '' : alt
  if (url === null) return words && <p className={styles.words}>[{words}]</p>
  // Without an address it already has its place, so that the text below does not jump.
  return <img className={styles.picture} src={url} alt={words} width={width} height={height} />
}
