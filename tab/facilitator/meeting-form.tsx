import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { BookedMeeting } from '../../src/reads/programme.ts'
import { codeOf, post, send } from '../api.ts'
import { useSession } from '../session.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    '& > *': { maxWidth: '100%', minWidth: 0 }, // fields for a time ask for more than a narrow column has
  },
  help: { color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' } },
})

/** Makes the meeting in the person's calendar, or notes one that was booked by hand. */
export function MeetingForm({
  seminarId,
  mayBook,
  onDone,
}: {
  seminarId: string
  mayBook: boolean
  onDone: () => void
}) {
  const styles = useStyles()
  const { t: texts, language } = useSession()
  const { t, failures } = useMeetingTexts()
  const [starts, setStarts] = useState('')
  const [minutes, setMinutes] = useState('90')
  const [link, setLink] = useState('')
  const [isBooking, setIsBooking] = useState(false)
  const [answer, setAnswer] = useState<string>()

  const times = timesFrom(starts, Number(minutes))
  const book = async () => {
    if (!times) return setAnswer(t.chooseTime)
    setIsBooking(true)
    setAnswer(undefined)
    const path = `/api/seminars/${seminarId}/meeting`
    const booked = await post<BookedMeeting>(path, { ...times, language }).catch(
      (error: unknown) => ({ refusal: codeOf(error) }),
    )
    setIsBooking(false)
    if ('done' in booked) return onDone()
    setAnswer('failure' in booked ? failures[booked.failure] : texts.error[booked.refusal])
  }
  const save = async () => {
    if (!times) return setAnswer(t.chooseTime)
    if (!/^https:\/\/teams\.(microsoft|live)\.com\//.test(link)) return setAnswer(t.linkWrong)
    const refusal = await send('seminar.setMeeting', { seminarId, ...times, meetingUrl: link })
    if (!refusal) return onDone()
    setAnswer(texts.error[refusal])
  }

  return (
    <div className={styles.form}>
      <Field label={t.starts}>
        <Input type="datetime-local" value={starts} onChange={(_, { value }) => setStarts(value)} />
      </Field>
      <Field label={t.minutes}>
        <Input
          type="number"
          min={15}
          max={480}
          step={15}
          value={minutes}
          onChange={(_, { value }) => setMinutes(value)}
        />
      </Field>
      {mayBook ? (
        <>
          <Button disabled={isBooking} onClick={() => void book()}>
            {isBooking ? t.booking : t.book}
          </Button>
          <p className={styles.help}>{t.joinLinkHelp}</p>
        </>
      ) : (
        <p className={styles.help}>{failures.notSetUp}</p>
      )}
      <Field label={t.link} hint={mayBook ? t.byHand : undefined}>
        <Input type="url" value={link} onChange={(_, { value }) => setLink(value.trim())} />
      </Field>
      <Button onClick={() => void save()}>{t.save}</Button>
      <div role="status" className={styles.status}>
        {answer}
      </div>
    </div>
  )
}

/** What was chosen, in the person's own time zone; undefined when it is not a time. */
function timesFrom(
  starts: string,
  minutes: number,
): { startsAt: string; endsAt: string } | undefined {
  const startsAt = new Date(starts)
  const endsAt = new Date(startsAt.getTime() + minutes * 60_000)
  if (!(endsAt > startsAt)) return undefined
  return { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}
