import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import { audienceSize, leanings, type Mix } from '../../src/rehearsal/rehearsal.ts'
import { NumberField } from '../agenda/question/number-field.tsx'
import { isNumberIn } from '../agenda/question/is-complete.ts'
import { send } from '../api.ts'
import { goTo } from '../navigation.ts'
import { useMessages } from '../session.ts'
import { useRehearsalTexts } from './use-rehearsal-texts.ts'

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThick} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  mix: { display: 'grid', gap: tokens.spacingVerticalS },
  legend: { paddingBottom: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const partRange = { least: 0, most: 100 }

/** In a rehearsal: an audience of any size and mix, and the way out of it. */
export function RehearsalPanel({ state }: { state: LiveState }) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useRehearsalTexts()
  const [people, setPeople] = useState(40)
  const [mix, setMix] = useState<Mix>({ agreeing: 50, between: 30, doubting: 20 })
  const [said, setSaid] = useState('')
  const original = state.facilitator?.rehearsalOf
  if (!original) return null

  const content = state.step?.content
  const pollId = content?.kind === 'poll' && content.phase === 'open' ? content.id : undefined
  const isMixRight = leanings.every((each) => isNumberIn(partRange, mix[each]))
  const hasAnybody = leanings.some((each) => mix[each] > 0)
  const mayAnswer = pollId && isNumberIn(audienceSize, people) && isMixRight && hasAnybody

  const answer = async () => {
    if (!mayAnswer) return
    const refused = await send('rehearsal.answer', { pollId, people, mix })
    setSaid(refused ? messages.error[refused] : t.answered(people))
  }
  const discard = async () => {
    const refused = await send('rehearsal.discard', { seminarId: original })
    if (refused) setSaid(messages.error[refused])
    else goTo({ show: 'seminar', seminarId: original, viewer: 'facilitator' })
  }

  return (
    <section className={styles.panel} aria-labelledby="rehearsal">
      <h2 id="rehearsal" className={styles.heading}>
        {t.heading}
      </h2>
      <p className={styles.quiet}>{t.help}</p>
      <NumberField
        label={t.people}
        value={people}
        range={audienceSize}
        isReadOnly={false}
        onChange={setPeople}
      />
      <fieldset className={styles.mix}>
        <legend className={styles.legend}>{t.mix}</legend>
        {leanings.map((leaning) => (
          <NumberField
            key={leaning}
            label={t.leaning[leaning]}
            value={mix[leaning]}
            range={partRange}
            isReadOnly={false}
            onChange={(part) => setMix({ ...mix, [leaning]: part })}
          />
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!mayAnswer} onClick={() => void answer()}>
          {t.answer}
        </Button>
        <Button onClick={() => void discard()}>{t.discard}</Button>
      </div>
      <p role="status">{!pollId ? t.notOpen : hasAnybody ? said : t.noMix}</p>
    </section>
  )
}
