import { Field, Switch } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useMeetingTexts } from './use-meeting-texts.ts'

/** For the lead: whether those who host the meeting in Teams may lead the seminar. */
export function HostsLead({
  seminarId,
  mayLead,
  onChange,
}: {
  seminarId: string
  mayLead: boolean
  onChange: () => void
}) {
  const messages = useMessages()
  const { t } = useMeetingTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const change = async (wanted: boolean) => {
    setRefusal(await send('seminar.letHostsLead', { seminarId, mayLead: wanted }))
    onChange()
  }
  return (
    <Field hint={t.hostsLeadHelp} {...(refusal && { validationMessage: messages.error[refusal] })}>
      <Switch
        label={t.hostsLead}
        checked={mayLead}
        onChange={(_, { checked }) => void change(checked)}
      />
    </Field>
  )
}
