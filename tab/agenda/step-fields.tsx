import { makeStyles, MessageBar, MessageBarBody, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Discussion, StepDesign } from '../../src/step/step.ts'
import { LocalField } from './local-field.tsx'
import { PictureField } from './picture-field.tsx'
import { PollFields } from './poll-fields.tsx'
import { QuestionsFields } from './questions-fields.tsx'
import { hasEnglish } from './step-design.ts'
import { TimedFields } from './timed-fields.tsx'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
})

/** All that can be written of a step. */
export function StepFields({
  seminarId,
  design,
  onChange,
  isNew,
  isLocked,
  isMissing,
}: {
  seminarId: string
  design: StepDesign
  onChange: (design: StepDesign) => void
  isNew: boolean
  /** Only the notes can be changed. */
  isLocked: boolean
  isMissing: boolean
}) {
  const styles = useStyles()
  const t = useAgendaTexts()
  const [withEnglish, setWithEnglish] = useState(() => hasEnglish(design))
  const common = { withEnglish, isMissing, isReadOnly: isLocked }

  return (
    <div className={styles.fields}>
      {isLocked && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{design.kind === 'questions' ? t.asked : t.locked}</MessageBarBody>
        </MessageBar>
      )}
      {design.kind === 'slide' && (
        <>
          <LocalField
            {...common}
            label={t.heading}
            value={design.heading}
            most={300}
            onChange={(heading) => onChange({ ...design, heading })}
          />
          <LocalField
            {...common}
            isLong
            isMissing={false}
            label={t.text}
            help={t.textHelp}
            value={design.text}
            most={4000}
            onChange={(text) => onChange({ ...design, text })}
          />
          <PictureField
            what="picture"
            seminarId={seminarId}
            withEnglish={withEnglish}
            isMissing={isMissing}
            value={design.picture}
            onChange={(picture) => onChange({ ...design, picture })}
          />
          <PictureField
            what="presenter"
            seminarId={seminarId}
            withEnglish={withEnglish}
            isMissing={isMissing}
            value={design.presenter}
            onChange={(presenter) => onChange({ ...design, presenter })}
          />
        </>
      )}
      {design.kind === 'questions' && (
        <QuestionsFields {...common} design={design} onChange={onChange} />
      )}
      {(design.kind === 'discussion' || design.kind === 'break') && (
        <TimedFields {...common} design={design as Discussion} onChange={onChange} />
      )}
      {design.kind === 'poll' && (
        <PollFields
          {...common}
          isNew={isNew}
          design={design.poll}
          onChange={(poll) => onChange({ ...design, poll })}
        />
      )}
      <LocalField
        isLong
        withEnglish={withEnglish}
        label={t.notes}
        help={t.notesHelp}
        value={design.notes}
        most={4000}
        onChange={(notes) => onChange({ ...design, notes })}
      />
      <Switch
        label={t.alsoEnglish}
        checked={withEnglish}
        onChange={(_, { checked }) => setWithEnglish(checked)}
      />
    </div>
  )
}
