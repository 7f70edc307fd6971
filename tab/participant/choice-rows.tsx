import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '48px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(:checked)': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  input: {
    width: '20px',
    height: '20px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outline: 'none',
  },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  legend: { paddingBottom: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
})

/** Rows to choose from, each of them a whole target. Native inputs, so the keyboard is as expected. */
export function ChoiceRows({
  name,
  legend,
  labelledBy,
  most,
  choices,
  chosen,
  onToggle,
}: {
  name: string
  legend: string
  labelledBy: string
  most: number
  choices: { id: string; label: string }[]
  chosen: string[]
  onToggle: (id: string) => void
}) {
  const styles = useStyles()
  const isFull = most > 1 && chosen.length >= most
  return (
    <fieldset aria-labelledby={`${labelledBy} ${name}-legend`}>
      <legend id={`${name}-legend`} className={styles.legend}>
        {legend}
      </legend>
      <div className={styles.rows}>
        {choices.map(({ id, label }) => (
          <label key={id} className={styles.row}>
            <input
              className={styles.input}
              type={most === 1 ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(id)}
              disabled={isFull && !chosen.includes(id)}
              onChange={() => onToggle(id)}
            />
            <span className={styles.label}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
