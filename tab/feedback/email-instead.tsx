import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { NoticeAbout } from '../../src/delivery/notice-repository.ts'
import type { EmailText } from '../../src/reads/delivery.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  toggle: { minHeight: '24px', cursor: 'pointer' },
  mail: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  text: { '& textarea': { minHeight: '14rem' } },
})

/** For staff: the text and the link to mail where Teams can't be reached. Read when it is opened. */
export function EmailInstead({
  versionId,
  about = 'arrival',
}: {
  versionId: string
  about?: NoticeAbout
}) {
  const styles = useStyles()
  const { email } = useLifeTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.toggle}>
        {about === 'reminder' ? email.reminderHeading : email.heading}
      </summary>
      {isOpen && <Mail versionId={versionId} about={about} />}
    </details>
  )
}

function Mail({ versionId, about }: { versionId: string; about: NoticeAbout }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const { email } = useLifeTexts()
  const [isCopied, setIsCopied] = useState<boolean>()
  const { data, refusal } = useRead<EmailText>(
    `/api/feedback/${versionId}/email?language=${language}&about=${about}`,
  )
  if (refusal) return <p role="status">{t.error[refusal]}</p>
  if (!data) return null
  const { subject, body } = data
  const copy = () =>
    navigator.clipboard.writeText(`${subject}\n\n${body}`).then(
      () => setIsCopied(true),
      () => setIsCopied(false), // Teams on some phones has no clipboard
    )
  const address = `mailto:?${new URLSearchParams({ subject, body }).toString().replaceAll('+', '%20')}`

  return (
    <div className={styles.mail}>
      <p>{about === 'reminder' ? email.reminderHelp : email.help}</p>
      <Field label={email.subject}>
        <Input readOnly value={subject} />
      </Field>
      <Field label={email.body}>
        <Textarea className={styles.text} readOnly value={body} resize="vertical" />
      </Field>
      <div className={styles.actions}>
        <Button onClick={() => void copy()}>{email.copy}</Button>
        <Link href={address} target="_blank">
          {email.open}
        </Link>
        <span role="status">
          {isCopied !== undefined && (isCopied ? email.copied : email.notCopied)}
        </span>
      </div>
    </div>
  )
}
