import { paragraphsOf } from './paragraphs.ts'
import styles from './slide-text.module.css'

export function SlideText({ text }: { text: string }) {
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
