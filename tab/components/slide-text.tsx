import { makeStyles } from '@fluentui/react-components'
import { paragraphsOf } from './paragraphs.ts'

const useStyles = makeStyles({
  text: { display: 'grid', gap: '0.7em', overflowWrap: 'anywhere' },
  list: { paddingInlineStart: '1.2em', display: 'grid', gap: '0.35em' },
})

export function SlideText({ text }: { text: string }) {
  const styles = useStyles()
  return (
    <div className={styles.text}>
      {paragraphsOf(text).map((paragraph, index) =>
        Array.isArray(paragraph) ? (
          <ul key={index} className={styles.list}>
            {paragraph.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ) : (
          <p key={index}>{paragraph}</p>
        ),
      )}
    </div>
  )
}
