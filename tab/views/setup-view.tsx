import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import type { TabSetup } from '../host.ts'
import { useMessages } from '../session.ts'
import { type SetupGroup } from '../setup/setup-choices.ts'
import { useSetupChoices } from '../setup/use-setup-choices.ts'

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  choices: { display: 'grid', gap: tokens.spacingVerticalL },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  label: { overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '0.875rem' },
})

/** Asked when somebody adds the tab to a channel, a chat or a meeting, or sets it up anew. */
export function SetupView({ setup }: { setup: TabSetup }) {
  const styles = useStyles()
  const t = useMessages()
  const { groups, current, refusal, reload } = useSetupChoices(setup)
  const [chosenId, setChosenId] = useState<string>()
  const wanted = chosenId ?? current
  const chosen = groups
    ?.flatMap(({ choices }) => choices)
    .find(({ entityId }) => entityId === wanted)
  useEffect(() => {
    if (chosen) setup.offer(chosen)
  }, [setup, chosen])

  if (refusal) return <RefusalPage code={refusal} onRetry={reload} />
  if (!groups) return <Skeleton />
  return (
    <main className={styles.page}>
      <div>
        <Title>{t.tab.setup.heading}</Title>
        <p className={styles.quiet}>{t.tab.setup.help}</p>
      </div>
      <RadioGroup
        className={styles.choices}
        aria-label={t.tab.setup.heading}
        value={chosen?.entityId ?? ''}
        onChange={(_, { value }) => setChosenId(value)}
      >
        {groups.map((group) => (
          <Group key={group.heading} {...group} />
        ))}
      </RadioGroup>
      <p role="status" className={styles.quiet}>
        {chosen && t.tab.setup.name(chosen.name)}
      </p>
    </main>
  )
}

function Group({ heading, choices }: SetupGroup) {
  const styles = useStyles()
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      {choices.map(({ entityId, label, detail }) => (
        <Radio
          key={entityId}
          value={entityId}
          label={
            <span className={styles.label}>
              {label}
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
          }
        />
      ))}
    </section>
  )
}
