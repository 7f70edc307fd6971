import { listed, longestLabel } from '../../../src/poll/limits.ts'
import type { PollDesign, PollKind } from '../../../src/poll/poll.ts'
import type { FieldsProps } from '../fields-props.ts'
import { LocalField } from '../local-field.tsx'
import { ModerationChoice, PointsChoice, UnsureChoice } from './choices.tsx'
import { longestRange, upTo, wordsRange } from './is-complete.ts'
import { NumberField } from './number-field.tsx'
import { OptionFields } from './option-fields.tsx'
import { PolarityFields } from './polarity-fields.tsx'
import { useWritingTexts } from './use-writing-texts.ts'

const withoutUnsure: PollKind[] = ['recognition', 'words', 'openText']

/** What only this kind of question has. */
export function SettingsFields(props: FieldsProps<PollDesign>) {
  const { design, onChange, isReadOnly } = props
  return (
    <>
      <KindFields {...props} />
      {!withoutUnsure.includes(design.kind) && (
        <UnsureChoice
          value={'mayBeUnsure' in design ? design.mayBeUnsure : undefined}
          isReadOnly={isReadOnly}
          onChange={(mayBeUnsure) => onChange({ ...design, mayBeUnsure } as PollDesign)}
        />
      )}
    </>
  )
}

function KindFields({ design, onChange, ...rest }: FieldsProps<PollDesign>) {
  const t = useWritingTexts()
  const { isReadOnly } = rest
  switch (design.kind) {
    case 'recognition':
      return (
        <ModerationChoice
          value={design.moderation ?? 'before'}
          isReadOnly={isReadOnly}
          onChange={(moderation) => onChange({ ...design, moderation })}
        />
      )
    case 'choice':
      return (
        <>
          <OptionFields
            {...rest}
            what="choice"
            range={listed.choice}
            design={design.options}
            onChange={(options) => {
              const mostChoices = Math.min(design.mostChoices, options.length)
              onChange({ ...design, options, mostChoices })
            }}
          />
          <NumberField
            label={t.mostChoices}
            value={design.mostChoices}
            range={upTo(design.options.length)}
            isReadOnly={isReadOnly}
            onChange={(mostChoices) => onChange({ ...design, mostChoices })}
          />
        </>
      )
    case 'scale':
      return (
        <>
          <OptionFields
            {...rest}
            what="statements"
            range={listed.scale}
            design={design.statements}
            onChange={(statements) => onChange({ ...design, statements })}
          />
          <PointsChoice
            value={design.points}
            isReadOnly={isReadOnly}
            onChange={(points) => onChange({ ...design, points })}
          />
          <LocalField
            {...rest}
            label={t.low}
            value={design.low}
            most={longestLabel}
            onChange={(low) => onChange({ ...design, low })}
          />
          <LocalField
            {...rest}
            label={t.high(design.points)}
            value={design.high}
            most={longestLabel}
            onChange={(high) => onChange({ ...design, high })}
          />
        </>
      )
    case 'polarity':
      return (
        <>
          <PolarityFields
            {...rest}
            design={design.rows}
            onChange={(rows) => onChange({ ...design, rows })}
          />
          <PointsChoice
            value={design.points}
            isReadOnly={isReadOnly}
            onChange={(points) => onChange({ ...design, points })}
          />
        </>
      )
    case 'ranking':
      return (
        <>
          <OptionFields
            {...rest}
            what="ranking"
            range={listed.ranking}
            design={design.options}
            onChange={(options) => {
              // Whoever lets people order all of them means all, however many they become.
              const isAll = design.mostRanked >= design.options.length
              const mostRanked = isAll ? options.length : design.mostRanked
              onChange({ ...design, options, mostRanked: Math.min(mostRanked, options.length) })
            }}
          />
          <NumberField
            label={t.mostRanked}
            value={design.mostRanked}
            range={upTo(design.options.length)}
            isReadOnly={isReadOnly}
            onChange={(mostRanked) => onChange({ ...design, mostRanked })}
          />
        </>
      )
    case 'allocation':
      return (
        <OptionFields
          {...rest}
          what="allocation"
          range={listed.allocation}
          design={design.options}
          onChange={(options) => onChange({ ...design, options })}
        />
      )
    case 'words':
      return (
        <>
          <NumberField
            label={t.mostWords}
            value={design.mostWords}
            range={wordsRange}
            isReadOnly={isReadOnly}
            onChange={(mostWords) => onChange({ ...design, mostWords })}
          />
          <ModerationChoice
            value={design.moderation}
            isReadOnly={isReadOnly}
            onChange={(moderation) => onChange({ ...design, moderation })}
          />
        </>
      )
    case 'openText':
      return (
        <>
          <NumberField
            label={t.longest}
            value={design.longest}
            range={longestRange}
            isReadOnly={isReadOnly}
            onChange={(longest) => onChange({ ...design, longest })}
          />
          <ModerationChoice
            value={design.moderation}
            isReadOnly={isReadOnly}
            onChange={(moderation) => onChange({ ...design, moderation })}
          />
        </>
      )
  }
}
