import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LiveState } from '../../src/reads/live.ts'
import { hrefOf, queryOf } from '../address.ts'
import { ConnectionDot } from '../components/connection-dot.tsx'
import type { Connection } from '../live.ts'
import { linkTo } from '../navigation.ts'
import { useLocalText, useSession } from '../session.ts'

const useStyles = makeStyles({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
  },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
})

export function TopLine({ state, connection }: { state: LiveState; connection: Connection }) {
  const styles = useStyles()
  const { t, host } = useSession()
  const localText = useLocalText()
  const [isRefused, setIsRefused] = useState(false)
  const { id: seminarId, feedbackVersionId } = state.seminar
  const stage = { show: 'seminar', seminarId, viewer: 'stage' } as const
  const { step } = state
  const here = { show: 'seminar', seminarId, aim: { step: (step?.index ?? 0) + 1 } } as const
  const title = localText(state.seminar.title)
  const people = state.facilitator?.people ?? state.present
  const presence =
    people > state.present
      ? t.seminar.presentTogether(people, state.present)
      : t.seminar.present(state.present)
  const share = async () => {
    setIsRefused(!(await host.shareToStage(`${location.origin}${hrefOf(stage)}`)))
  }

  return (
    <header className={styles.top}>
      <div className={styles.group}>
        <span className={styles.title}>{title}</span>
        <span className={styles.quiet}>{presence}</span>
        <ConnectionDot connection={connection} />
      </div>
      <div className={styles.group}>
        <Link {...linkTo({ show: 'seminar', seminarId, viewer: 'participant' })}>
          {t.seminar.asParticipant}
        </Link>
        {feedbackVersionId && (
          <Link {...linkTo({ show: 'feedback', versionId: feedbackVersionId })}>
            {t.seminar.readFeedback}
          </Link>
        )}
        <Link {...linkTo(stage)}>{t.seminar.openStage}</Link>
        {step && host.shareLink && (
          <Button appearance="subtle" onClick={() => host.shareLink?.(queryOf(here), title)}>
            {t.tab.shareLink}
          </Button>
        )}
        {host.canShareToStage && <Button onClick={share}>{t.seminar.shareToStage}</Button>}
        <span role="status">{isRefused && t.seminar.notShared}</span>
      </div>
    </header>
  )
}
