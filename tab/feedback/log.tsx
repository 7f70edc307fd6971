import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LogEntryView } from '../../src/reads/feedback.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '24px', cursor: 'pointer' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    paddingInlineStart: '1.5rem',
  },
})

/** For the lead: who has done what with the version, and when. Read when it is opened. */
export function Log({ versionId }: { versionId: string }) {
  const styles = useStyles()
  const { log } = useLifeTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.toggle}>{log.heading}</summary>
      {isOpen && <Entries versionId={versionId} />}
    </details>
  )
}

function Entries({ versionId }: { versionId: string }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const { log, comments } = useLifeTexts()
  const { data: entries, refusal } = useRead<LogEntryView[]>(`/api/feedback/${versionId}/log`)
  const nameOf = ({ event, by, asDeputy }: LogEntryView) => {
    const name = event === 'reminded' ? log.service : (by ?? comments.removedPerson)
    return asDeputy ? log.asDeputy(name) : name
  }
  const eventOf = ({ event, about }: LogEntryView) =>
    about ? log.about(log.event[event], about) : log.event[event]
  if (refusal) return <p role="status">{t.error[refusal]}</p>
  return (
    <ol className={styles.list}>
      {entries?.map((entry, index) => (
        <li key={index}>
          {log.line(dateTimeText(entry.at, language), eventOf(entry), nameOf(entry))}
        </li>
      ))}
    </ol>
  )
}
