import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { useContactTexts } from '../units/use-contact-texts.ts'
import { useRead } from '../use-read.ts'

/** For staff: that nobody in the unit can do what is waited for, and what to do about it. */
export function NobodySpeaks({ unit: { id } }: Pick<FeedbackView, 'unit'>) {
  const t = useContactTexts()
  const { data: units } = useRead<UnitOverview[]>('/api/units')
  const unit = units?.find((each) => each.id === id)
  if (!unit || unit.contacts.length > 0) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{unit.deputy ? t.onlyDeputy(unit.name) : t.nobody(unit.name)}</MessageBarBody>
    </MessageBar>
  )
}
