import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LocalText } from '../../src/language.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { Templates } from '../../src/reads/programme.ts'
import { useAgendaTexts } from '../agenda/use-agenda-texts.ts'
import { send } from '../api.ts'
import { goTo } from '../navigation.ts'
import { useLocalText, useMessages } from '../session.ts'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  new: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  open: { minHeight: '44px', justifySelf: 'start' },
  status: { ':empty': { display: 'none' } },
})

const empty = { id: '', kind: 'other', steps: [] } as const

/** Makes a seminar, from a template or from nothing. */
export function NewSeminar({ units }: { units: UnitOverview[] }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useAgendaTexts()
  const { own, shipped } = useTemplateTexts()
  const localText = useLocalText()
  const { data } = useRead<Templates>('/api/templates')
  const [seminarId] = useState(() => crypto.randomUUID())
  const [templateId, setTemplateId] = useState('kickoff')
  const [unitId, setUnitId] = useState(units[0]?.id ?? '')
  const [written, setWritten] = useState<LocalText>()
  const [isOpen, setIsOpen] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const ownOnes = (data?.own ?? []).filter((each) => each.kind === 'seminar')
  const ready = data?.seminars.find(({ id }) => id === templateId)
  const saved = ownOnes.find(({ id }) => id === templateId)
  const template = ready ?? saved
  const kind = ready?.kind ?? saved?.seminarKind ?? empty.kind
  const steps = template?.steps ?? empty.steps
  const unit = kind === 'unitFeedback' ? units.find(({ id }) => id === unitId) : undefined
  const title = written ?? (template && withUnit(template.title, unit)) ?? { sv: '' }

  const groups = [
    { label: own, templates: ownOnes },
    { label: shipped, templates: data?.seminars ?? [] },
  ].filter(({ templates }) => templates.length > 0)

  const make = async () => {
    if (!title.sv.trim()) return
    const refused = await send('seminar.create', {
      seminarId,
      kind,
      title,
      ...(unit && { unitId: unit.id }),
      steps: steps.map((design) => ({ id: crypto.randomUUID(), design })),
    })
    setRefusal(refused)
    if (!refused) goTo({ show: 'seminar', seminarId, viewer: 'facilitator' })
  }

  return (
    <>
      <Button className={styles.open} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t.newSeminar}
      </Button>
      {isOpen && (
        <section className={styles.new} aria-label={t.newSeminar}>
          <Field
            label={t.template}
            hint={ready ? localText(ready.about) : saved ? t.steps(steps.length) : t.emptyAbout}
          >
            <Select
              value={templateId}
              onChange={(_, { value }) => {
                setTemplateId(value)
                setWritten(undefined)
              }}
            >
              {groups.map(({ label, templates }) => (
                <optgroup key={label} label={label}>
                  {templates.map((each) => (
                    <option key={each.id} value={each.id}>
                      {localText(each.title)}
                    </option>
                  ))}
                </optgroup>
              ))}
              <option value="">{t.emptyAgenda}</option>
            </Select>
          </Field>
          {kind === 'unitFeedback' && (
            <Field label={t.unit}>
              <Select value={unitId} onChange={(_, { value }) => setUnitId(value)}>
                {units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={t.seminarTitle}>
            <Input
              value={title.sv}
              lang="sv"
              maxLength={200}
              onChange={(_, { value }) => setWritten({ sv: value })}
            />
          </Field>
          <p role="status" className={styles.status}>
            {refusal && messages.error[refusal]}
          </p>
          <Button
            className={styles.open}
            appearance="primary"
            disabledFocusable={!title.sv.trim()}
            onClick={() => void make()}
          >
            {t.makeSeminar}
          </Button>
        </section>
      )}
    </>
  )
}

function withUnit(title: LocalText, unit: UnitOverview | undefined): LocalText {
  if (!unit) return title
  return { sv: `${title.sv}: ${unit.name}`, en: `${title.en ?? title.sv}: ${unit.name}` }
}
