import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { MeetingView } from '../../src/reads/programme.ts'
import { dateTimeText } from '../dates.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { HostsLead } from './hosts-lead.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { useMeetingTexts } from './use-meeting-texts.ts'

const useStyles = makeStyles({
  meeting: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
})

/** When the seminar meets in Teams, or how to make it, and who else may lead it there. */
export function Meeting({ seminarId, isPlanned }: { seminarId: string; isPlanned: boolean }) {
  const styles = useStyles()
  const { language } = useSession()
  const { t } = useMeetingTexts()
  const { data, reload } = useRead<MeetingView>(`/api/seminars/${seminarId}/meeting`)
  const [isChanging, setIsChanging] = useState(false)
  if (!data) return null
  const { meeting, mayBook, hostsMayLead } = data
  if (!isPlanned && !meeting && hostsMayLead === undefined) return null
  const done = () => {
    setIsChanging(false)
    reload()
  }
  return (
    <section aria-labelledby="meeting" className={styles.meeting}>
      <h2 id="meeting" className={styles.heading}>
        {t.heading}
      </h2>
      {meeting && (
        <>
          <p>{t.at(dateTimeText(meeting.startsAt, language))}</p>
          <Link href={meeting.meetingUrl} target="_blank" rel="noreferrer">
            {t.open}
          </Link>
          {meeting.calendarUrl && (
            <Link href={meeting.calendarUrl} target="_blank" rel="noreferrer">
              {t.calendar}
            </Link>
          )}
        </>
      )}
      {isPlanned &&
        (meeting && !isChanging ? (
          <Button onClick={() => setIsChanging(true)}>{t.change}</Button>
        ) : (
          <MeetingForm seminarId={seminarId} mayBook={mayBook} onDone={done} />
        ))}
      {hostsMayLead !== undefined && (
        <HostsLead seminarId={seminarId} mayLead={hostsMayLead} onChange={reload} />
      )}
    </section>
  )
}
