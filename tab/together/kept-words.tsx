import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useTogetherTexts } from './use-together-texts.ts'

const useStyles = makeStyles({
  kept: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
})

/** What was written and can't be sent any more, so that nothing is lost. */
export function KeptWords({
  heading,
  help,
  words,
  onDrop,
}: {
  heading: string
  help: string
  words: string[]
  onDrop?: () => void
}) {
  const styles = useStyles()
  const texts = useTogetherTexts()
  if (words.length === 0) return null
  return (
    <section className={styles.kept} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <p>{help}</p>
      {words.map((each, index) => (
        <blockquote key={index} className={styles.words} dir="auto">
          {each}
        </blockquote>
      ))}
      {onDrop && <Button onClick={onDrop}>{texts.drop}</Button>}
    </section>
  )
}
