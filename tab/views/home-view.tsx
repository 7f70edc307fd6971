import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { Me, SeminarSummary } from '../../src/reads/programme.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { HealthLink } from '../health/health-link.tsx'
import { NewSeminar } from '../home/new-seminar.tsx'
import { SeminarRow } from '../home/seminar-row.tsx'
import { ManageUnitsLink } from '../manage-units/manage-units-link.tsx'
import { linkTo } from '../navigation.ts'
import { PeopleLink } from '../people/people-link.tsx'
import { ResultsLink } from '../results/results-link.tsx'
import { useLocalText, useMessages } from '../session.ts'
import { isLead, isStaff, mayPrepare, mayReadResults } from '../staff.ts'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import { DocumentList } from '../units/document-list.tsx'
import { OwnUnit } from '../units/own-unit.tsx'
import { unread } from '../unread.ts'
import { useUnitChanges } from '../use-live.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  home: { display: 'grid', gap: tokens.spacingVerticalXXL, maxWidth: '44rem' },
  section: { display: 'grid', gap: tokens.spacingVerticalM },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const statusOrder = { running: 0, planned: 1, ended: 2 }

/** What this person may open. */
export function HomeView() {
  const styles = useStyles()
  const t = useMessages()
  const { toTemplates } = useTemplateTexts()
  const localText = useLocalText()
  const meRead = useRead<Me>('/api/me')
  const seminarsRead = useRead<SeminarSummary[]>('/api/seminars')
  const unitsRead = useRead<UnitOverview[]>('/api/units')
  const [me, seminars, units] = [meRead.data, seminarsRead.data, unitsRead.data]

  const own = me && !isStaff(me) ? units : undefined // others see no more of units than links
  useUnitChanges(own?.map(({ id }) => id) ?? [], unitsRead.reload)

  const failed = unread(meRead, seminarsRead, unitsRead)
  if (failed) return <RefusalPage {...failed} />
  if (!me || !seminars || !units) return <Skeleton />
  const inOrder = seminars.toSorted(
    (one, other) => statusOrder[one.status] - statusOrder[other.status],
  )
  const documents = units.flatMap((unit) => unit.documents)
  return (
    <Page isHome>
      <div className={styles.home}>
        <div>
          <Title>{t.tab.start.greeting(me.name)}</Title>
          <p className={styles.quiet}>{t.tab.start.programme(localText(me.programme.name))}</p>
        </div>
        <Section heading={t.tab.start.seminars}>
          {inOrder.length === 0 && <p className={styles.quiet}>{t.tab.start.noSeminars}</p>}
          <ul className={styles.list}>
            {inOrder.map((seminar) => (
              <SeminarRow key={seminar.id} seminar={seminar} />
            ))}
          </ul>
          {mayPrepare(me) && (
            <>
              <NewSeminar units={units} />
              <p>
                <Link {...linkTo({ show: 'templates' })}>{toTemplates}</Link>
              </p>
            </>
          )}
        </Section>
        {isStaff(me) ? (
          <Section heading={t.tab.start.work}>
            <p>
              <Link {...linkTo({ show: 'units' })}>{t.tab.start.toUnits}</Link>
            </p>
            <p className={styles.quiet}>{t.tab.start.toUnitsHelp}</p>
            {mayReadResults(me) && <ResultsLink />}
            {isLead(me) && <ManageUnitsLink />}
            {isLead(me) && <PeopleLink />}
            {isLead(me) && <HealthLink />}
          </Section>
        ) : (
          <Section heading={t.tab.start.feedback}>
            {documents.length > 0 ? (
              <DocumentList documents={documents} />
            ) : (
              <p className={styles.quiet}>{t.tab.start.noFeedback}</p>
            )}
            {units.map((unit) => (
              <OwnUnit key={unit.id} unit={unit} onChange={unitsRead.reload} />
            ))}
          </Section>
        )}
      </div>
    </Page>
  )
}

function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{heading}</h2>
      {children}
    </section>
  )
}
