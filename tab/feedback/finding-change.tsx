import { Badge, makeStyles, tokens } from '@fluentui/react-components'
import { plainText } from '../../src/feedback/rich-text.ts'
import type { FindingView } from '../../src/reads/feedback.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { wordDifference } from './word-difference.ts'

const useStyles = makeStyles({
  change: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  more: { '@media print': { '&:not([open])': { display: 'none' } } },
  toggle: { minHeight: '24px', cursor: 'pointer' },
  text: { marginTop: tokens.spacingVerticalS, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  added: { textDecorationLine: 'underline', backgroundColor: tokens.colorNeutralBackground4 },
  removed: { color: tokens.colorNeutralForeground2 },
})

/** Says that a finding is new or has changed since the version before, and how. */
export function FindingChange({ finding }: { finding: FindingView }) {
  const styles = useStyles()
  const { changes } = useLifeTexts()
  const { change } = finding
  if (!change) return null
  return (
    <div className={styles.change}>
      <Badge appearance="outline" size="large">
        {changes[change.kind]}
      </Badge>
      {change.kind === 'changed' && (
        <details className={styles.more}>
          <summary className={styles.toggle}>{changes.show}</summary>
          <Words before={textOf(change)} after={textOf(finding)} />
        </details>
      )}
    </div>
  )
}

/** What has been put in and struck out, in words as well as in looks. */
export function Words({ before, after }: { before: string; after: string }) {
  const styles = useStyles()
  const { changes } = useLifeTexts()
  const runs = wordDifference(before, after)
  if (runs.every(({ kind }) => kind === 'same')) return <p>{changes.formatOnly}</p>
  return (
    <p className={styles.text}>
      {runs.map(({ kind, text }, index) => {
        if (kind === 'same') return text
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={index} className={styles[kind]}>
            <span className="visually-hidden">
              {kind === 'added' ? changes.inserted : changes.deleted}
            </span>
            {text}
            <span className="visually-hidden">{changes.end}</span>
          </Tag>
        )
      })}
    </p>
  )
}

function textOf({ heading, body }: Pick<FindingView, 'heading' | 'body'>): string {
  return `${heading}\n${plainText(body)}`
}
