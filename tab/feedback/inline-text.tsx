import { Link, makeStyles } from '@fluentui/react-components'
import type { Inline } from '../../src/feedback/rich-text.ts'
import type { Notes } from './notes.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  // On paper nobody can follow it without the address.
  link: {
    '@media print': { '::after': { content: '" (" attr(href) ")"', overflowWrap: 'anywhere' } },
  },
})

export function InlineText({ content, notes }: { content: Inline[]; notes: Notes | undefined }) {
  return content.map((inline, index) => (
    <span key={index}>
      <Emphasised inline={inline} />
      <NoteMark number={notes?.numberOf(inline)} />
    </span>
  ))
}

function Emphasised({ inline: { text, strong, emphasis, href } }: { inline: Inline }) {
  const styles = useStyles()
  if (href) {
    return (
      <Link className={styles.link} href={href} target="_blank" rel="noopener noreferrer" inline>
        {text}
      </Link>
    )
  }
  if (strong && emphasis) {
    return (
      <strong>
        <em>{text}</em>
      </strong>
    )
  }
  if (strong) return <strong>{text}</strong>
  return emphasis ? <em>{text}</em> : text
}

function NoteMark({ number }: { number: number | undefined }) {
  const t = useFeedbackMessages()
  if (number === undefined) return null
  return (
    <sup>
      <a id={`note-mark-${number}`} href={`#note-${number}`} aria-label={t.feedback.note(number)}>
        {number}
      </a>
    </sup>
  )
}
