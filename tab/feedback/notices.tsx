import { makeStyles, tokens } from '@fluentui/react-components'
import type { GraphFailure } from '../../src/graph/outcome.ts'
import { graph as en } from '../../src/i18n/en/graph.ts'
import { graph as sv } from '../../src/i18n/sv/graph.ts'
import type { NoticeView } from '../../src/reads/delivery.ts'
import { useSession } from '../session.ts'
import { useLifeTexts } from './use-life-texts.ts'

const useStyles = makeStyles({
  notices: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** For staff: who was told in Teams that the feedback has arrived, or was reminded, and what to do about the others. */
export function Notices({ notices }: { notices: NoticeView[] }) {
  const styles = useStyles()
  const t = useLifeTexts().notices
  const { failure: why } = { sv, en }[useSession().language]
  if (notices.length === 0) return <p className={styles.quiet}>{t.none}</p>
  return (
    <ul className={styles.notices}>
      {notices.map(({ about, name, status, failure }) => {
        const said = about === 'reminder' ? t.reminder : t
        return (
          <li key={about + name}>
            {status === 'failed'
              ? said.failed(name, why[failure as GraphFailure])
              : said[status](name)}
          </li>
        )
      })}
    </ul>
  )
}
