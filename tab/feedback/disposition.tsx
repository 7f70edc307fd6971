import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  Select,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { DispositionOutcome } from '../../src/disposition/disposition.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { DispositionView } from '../../src/reads/feedback.ts'
import { send } from '../api.ts'
import { dateText } from '../dates.ts'
import { useNaming } from '../naming/use-naming.tsx'
import { useSession } from '../session.ts'
import { useKeptText } from '../use-kept-text.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { blocksOnPaper, notOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  part: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    ...blocksOnPaper(tokens.spacingVerticalS),
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '0.9375rem' },
  write: notOnPaper,
  words: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  toggle: { minHeight: '24px', cursor: 'pointer' },
  form: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  field: { width: '100%' },
})

interface About {
  versionId: string
  /** Undefined for the version as a whole. */
  findingId?: string | undefined
}

/** What the researchers did with what the unit said, for all to read and for them to write. */
export function Disposition({
  about,
  heading,
  disposition,
  mayDispose,
  onDone,
}: {
  about: About
  heading: string
  disposition: DispositionView | undefined
  mayDispose: boolean
  onDone: () => void
}) {
  const styles = useStyles()
  const { language } = useSession()
  const { dispositions, comments } = useLifeTexts()
  if (!disposition && !mayDispose) return null
  return (
    <section
      className={mergeClasses(styles.part, !disposition && styles.write)}
      aria-label={`${dispositions.heading}: ${heading}`}
    >
      <h3 className={styles.heading}>{dispositions.heading}</h3>
      {disposition && (
        <>
          <p>{dispositions.outcome[disposition.outcome]}</p>
          <p className={styles.words} dir="auto">
            {disposition.words}
          </p>
          <p className={styles.quiet}>
            {`${disposition.by ?? comments.removedPerson}, ${dateText(disposition.at, language)}`}
          </p>
        </>
      )}
      {mayDispose && (
        <details className={styles.write}>
          <summary className={styles.toggle}>
            {disposition ? dispositions.change : dispositions.write}
          </summary>
          <WriteDisposition about={about} disposition={disposition} onDone={onDone} />
        </details>
      )}
    </section>
  )
}

function WriteDisposition({
  about,
  disposition,
  onDone,
}: {
  about: About
  disposition: DispositionView | undefined
  onDone: () => void
}) {
  const styles = useStyles()
  const { t } = useSession()
  const { dispositions } = useLifeTexts()
  const [outcome, setOutcome] = useState<DispositionOutcome>(disposition?.outcome ?? 'changed')
  const {
    text: words,
    write,
    drop,
  } = useKeptText(`disposition:${about.findingId ?? about.versionId}`, disposition?.words)
  const [answer, setAnswer] = useState<ErrorCode | 'saved'>()
  const naming = useNaming([words])
  const save = async () => {
    if (await naming.holdsBack()) return
    const { versionId, findingId } = about
    const said = { versionId, outcome, words: words.trim() }
    const refused = await send('feedback.dispose', { ...said, ...(findingId && { findingId }) })
    setAnswer(refused ?? 'saved')
    if (refused) return
    drop()
    onDone()
  }

  return (
    <div className={styles.form}>
      <Field label={dispositions.what}>
        <Select
          value={outcome}
          onChange={(_, { value }) => setOutcome(value as DispositionOutcome)}
        >
          {(['changed', 'kept', 'report'] as const).map((each) => (
            <option key={each} value={each}>
              {dispositions.outcome[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={dispositions.words} hint={t.poll.nameNobody}>
        <Textarea
          value={words}
          resize="vertical"
          maxLength={1000}
          dir="auto"
          onChange={(_, { value }) => write(value)}
        />
      </Field>
      {naming.ask(() => void save())}
      <Button disabled={!words.trim()} onClick={() => void save()}>
        {dispositions.save}
      </Button>
      <div role="status">{answer === 'saved' ? dispositions.saved : answer && t.error[answer]}</div>
    </div>
  )
}
