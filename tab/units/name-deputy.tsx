import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useState } from 'react'
import type { NoticeChoice } from '../../src/deputy/deputy.ts'
import type { ErrorCode } from '../../src/errors.ts'
import type { DeputyView, UnitPersonView } from '../../src/reads/unit.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'
import { useContactTexts } from './use-contact-texts.ts'

/** Chooses one of the unit's people, and who of them is told in Teams. */
export function NameDeputy({
  unitId,
  deputy,
  onDone,
}: {
  unitId: string
  deputy: DeputyView | undefined
  onDone: (refusal: ErrorCode | undefined) => void
}) {
  const messages = useMessages()
  const t = useContactTexts()
  const { data: people, refusal } = useRead<UnitPersonView[]>(`/api/units/${unitId}/people`)
  const [personId, setPersonId] = useState(deputy?.personId ?? '')
  const [notices, setNotices] = useState<NoticeChoice>(deputy?.notices ?? 'both')
  const isSame = personId === deputy?.personId && notices === deputy.notices

  const save = async () => onDone(await send('deputy.name', { unitId, personId, notices }))

  if (refusal) return <p role="status">{messages.error[refusal]}</p>
  if (people?.length === 0) return <p>{t.noPeople}</p>
  return (
    <>
      <Field label={t.who}>
        <Select value={personId} onChange={(_, { value }) => setPersonId(value)}>
          <option value="">{t.choose}</option>
          {people?.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.notices.heading}>
        <RadioGroup value={notices} onChange={(_, { value }) => setNotices(value as NoticeChoice)}>
          {(['both', 'contact', 'deputy'] as const).map((each) => (
            <Radio key={each} value={each} label={t.notices[each]} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={!personId || isSame} onClick={() => void save()}>
        {deputy && personId === deputy.personId ? t.change : t.name}
      </Button>
    </>
  )
}
