import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  summary: { minHeight: '44px', cursor: 'pointer', display: 'list-item' },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  key: {
    placeSelf: 'start',
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  meaning: { margin: 0 },
  help: { marginBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
})

export function KeysHelp({
  areOn,
  onToggle,
}: {
  areOn: boolean
  onToggle: (isOn: boolean) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const keys = [
    [t.seminar.space, t.seminar.keyNext],
    ['V', t.seminar.keyShow],
    ['S', t.seminar.keyClose],
  ] as const
  return (
    <details>
      <summary className={styles.summary}>{t.seminar.keys}</summary>
      <dl className={styles.keys}>
        {keys.map(([key, meaning]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.help}>{t.seminar.keysOff}</p>
      <Switch
        label={t.seminar.keysOn}
        checked={areOn}
        onChange={(_, { checked }) => onToggle(checked)}
      />
    </details>
  )
}
