import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { Continuation } from '../../src/feedback/outline/continuation.ts'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { stateOf } from './finding-state.ts'
import type { Before } from './import-draft.ts'
import { useOutlineTexts } from './use-outline-texts.ts'

const useStyles = makeStyles({
  since: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  list: { paddingInlineStart: '1.2rem', overflowWrap: 'anywhere' },
})

/** What a new version changes, before it is saved. */
export function SinceBefore({
  parts,
  before,
  goesOn,
}: {
  parts: OutlinePart[]
  before: Before
  goesOn: ReadonlyMap<string, Continuation>
}) {
  const styles = useStyles()
  const t = useOutlineTexts()
  const known = new Map(before.findings.map((finding) => [finding.key, finding]))
  const states = parts
    .filter(({ isIncluded }) => isIncluded)
    .map((part) => stateOf(part, known.get(goesOn.get(part.id)?.key ?? '')))
  const count = (state: string) => states.filter((each) => each === state).length
  const kept = new Set([...goesOn.values()].map(({ key }) => key))
  const gone = before.findings.filter(({ key }) => !kept.has(key))
  const unsure = [...goesOn.values()].filter(({ isSure }) => !isSure).length
  return (
    <section className={styles.since} aria-labelledby="since-before">
      <h3 id="since-before" className={styles.heading}>
        {t.since(before.number)}
      </h3>
      <p>{t.counts(count('same'), count('changed'), count('added'))}</p>
      {gone.length > 0 && (
        <>
          <p>{t.gone}</p>
          <ul className={styles.list}>
            {gone.map(({ key, heading }) => (
              <li key={key}>{heading}</li>
            ))}
          </ul>
        </>
      )}
      {unsure > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.toAsk(unsure)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  )
}
