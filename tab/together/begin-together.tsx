import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { send } from '../api.ts'
import type { Said } from '../feedback/said.ts'
import { useMessages } from '../session.ts'
import { useTogetherTexts } from './use-together-texts.ts'

const useStyles = makeStyles({
  begin: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Lets the unit's people write the answer with whoever gives it, from what is written so far. */
export function BeginTogether({
  versionId,
  said,
  onBegun,
}: {
  versionId: string
  said: Said
  onBegun: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const texts = useTogetherTexts()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const begin = async () => {
    const refused = await send('jointDraft.share', { versionId, ...said })
    setRefusal(refused)
    if (!refused) onBegun()
  }

  return (
    <div className={styles.begin}>
      <Button onClick={() => void begin()}>{texts.begin}</Button>
      <p className={styles.quiet}>{texts.beginHelp}</p>
      <div role="status">{refusal && t.error[refusal]}</div>
    </div>
  )
}
