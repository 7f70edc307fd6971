import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { linkTo } from '../navigation.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    '@media print': { display: 'none' },
  },
  link: { minHeight: '24px' },
})

/** The document's versions, and a word of warning to who reads one that is not the last. */
export function VersionList({ feedback }: { feedback: FeedbackView }) {
  const styles = useStyles()
  const t = useFeedbackMessages()
  const life = useLifeTexts()
  const { versions, versionId, isSuperseded } = feedback
  const [newest] = versions.filter(({ status }) => status !== 'draft')
  if (versions.length < 2) return null
  return (
    <>
      <nav aria-label={life.versions}>
        <ul className={styles.list}>
          {versions.map((version) => (
            <li key={version.versionId}>
              {version.versionId === versionId ? (
                <span aria-current="page">{life.thisVersion(version.number)}</span>
              ) : (
                <Link
                  className={styles.link}
                  {...linkTo({ show: 'feedback', versionId: version.versionId })}
                >
                  {life.version(version.number)}
                </Link>
              )}
              {` · ${t.feedback.status[version.status]}`}
            </li>
          ))}
        </ul>
      </nav>
      {isSuperseded && newest && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {life.superseded}{' '}
            <Link inline {...linkTo({ show: 'feedback', versionId: newest.versionId })}>
              {life.toNewest(newest.number)}
            </Link>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
