import { makeStyles, tokens } from '@fluentui/react-components'
import type { CasesView } from '../../src/reads/programme.ts'
import { Cases } from '../comparison/cases.tsx'
import { useComparisonTexts } from '../comparison/use-comparison-texts.ts'
import { WatchUnits } from '../comparison/watch-units.tsx'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { PictureFrom } from '../copied/picture-from.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, maxWidth: '44rem' },
})

/** For staff: the units beside each other, as each has agreed to at this moment. */
export function ComparisonView() {
  const styles = useStyles()
  const c = useComparisonTexts()
  const { data, refusal, reload } = useRead<CasesView>('/api/comparison')

  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  return (
    <Page>
      <Title>{c.heading}</Title>
      <p className={styles.about}>{c.about}</p>
      <PictureFrom value={c.heading}>
        <Cases view={data} />
      </PictureFrom>
      <WatchUnits onChange={reload} />
    </Page>
  )
}
