import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import type { LocalText } from '../../src/language.ts'
import type { PollDesign } from '../../src/poll/poll.ts'
import type { FieldsProps } from './fields-props.ts'
import { LocalField } from './local-field.tsx'
import { blankOption } from './step-design.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  legend: { paddingBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  option: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  add: { justifySelf: 'start' },
  number: { maxWidth: '6rem' },
})

const mostOptions = 20

/** The answers to choose among, and how many each person may choose. */
export function ChoiceFields({
  design,
  onChange,
  ...rest
}: FieldsProps<Extract<PollDesign, { kind: 'choice' }>>) {
  const styles = useStyles()
  const t = useAgendaTexts()
  const { options, mostChoices } = design
  const relabel = (id: string, label: LocalText) =>
    onChange({ ...design, options: options.map((each) => (each.id === id ? { id, label } : each)) })
  const remove = (id: string) =>
    onChange({ ...design, options: options.filter((each) => each.id !== id) })

  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t.options}</legend>
        {options.map(({ id, label }, index) => (
          <div key={id} className={styles.option}>
            <LocalField
              {...rest}
              label={t.option(index + 1)}
              value={label}
              most={200}
              onChange={(changed) => relabel(id, changed)}
            />
            {options.length > 2 && !rest.isReadOnly && (
              <Button
                appearance="subtle"
                aria-label={t.removeOption(index + 1)}
                onClick={() => remove(id)}
              >
                {t.remove}
              </Button>
            )}
          </div>
        ))}
        {options.length < mostOptions && !rest.isReadOnly && (
          <Button
            className={styles.add}
            onClick={() => onChange({ ...design, options: [...options, blankOption()] })}
          >
            {t.addOption}
          </Button>
        )}
      </fieldset>
      <Field label={t.mostChoices}>
        <Input
          className={styles.number}
          type="number"
          min={1}
          max={options.length}
          value={String(mostChoices)}
          readOnly={rest.isReadOnly}
          onChange={(_, { value }) => onChange({ ...design, mostChoices: asCount(value) })}
        />
      </Field>
    </>
  )
}

function asCount(written: string): number {
  return Math.min(mostOptions, Math.max(1, Math.round(Number(written)) || 1))
}
