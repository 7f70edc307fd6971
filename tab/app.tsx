import { type ReactNode, Suspense, useEffect, useState } from 'react'
import type { Texts } from './texts/sv.ts'
import { Skeleton } from './components/skeleton.tsx'
import { Broken } from './components/broken.tsx'
import type { Host } from './host.ts'
import { useAddress } from './navigation.ts'
import { SessionContext, useSession } from './session.ts'
import { lazyView } from './views/lazy-view.tsx'
import { SeminarView } from './views/seminar-view.tsx'

const HomeView = lazyView(() => import('./views/home-view.tsx').then((file) => file.HomeView))
const SetupView = lazyView(() => import('./views/setup-view.tsx').then((file) => file.SetupView))
const PeopleView = lazyView(() => import('./views/people-view.tsx').then((file) => file.PeopleView))
const UnitsView = lazyView(() => import('./views/units-view.tsx').then((file) => file.UnitsView))
const UnitView = lazyView(() => import('./views/unit-view.tsx').then((file) => file.UnitView))
const HealthView = lazyView(() => import('./views/health-view.tsx').then((file) => file.HealthView))
const ManageUnitsView = lazyView(() =>
  import('./views/manage-units-view.tsx').then((file) => file.ManageUnitsView),
)
const ComparisonView = lazyView(() =>
  import('./views/comparison-view.tsx').then((file) => file.ComparisonView),
)
const ResultsView = lazyView(() =>
  import('./views/results-view.tsx').then((file) => file.ResultsView),
)
const ImportView = lazyView(() => import('./views/import-view.tsx').then((file) => file.ImportView))
const TemplatesView = lazyView(() =>
  import('./views/templates-view.tsx').then((file) => file.TemplatesView),
)
const FeedbackView = lazyView(() =>
  import('./views/feedback-view.tsx').then((file) => file.FeedbackView),
)

/** The theme, the language and which view. */
export function App({
  host,
  t,
  children = <View />,
}: {
  host: Host
  t: Texts
  /** In place of what the address asks for. */
  children?: ReactNode
}) {
  const [theme, setTheme] = useState(host.theme)
  useEffect(() => host.onThemeChange(setTheme), [host])
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])

  return (
    <SessionContext value={{ t, language: host.language, theme, host }}>
      <Broken>
        <Suspense fallback={<Skeleton />}>{children}</Suspense>
      </Broken>
    </SessionContext>
  )
}

function View() {
  const address = useAddress()
  const { setup } = useSession().host
  if (setup) return <SetupView setup={setup} />
  switch (address.show) {
    case 'seminar':
      return <SeminarView key={address.seminarId} {...address} />
    case 'feedback':
      return <FeedbackView key={address.versionId} {...address} />
    case 'unit':
      return <UnitView key={address.unitId} unitId={address.unitId} />
    case 'templates':
      return <TemplatesView />
    case 'comparison':
      return <ComparisonView />
    case 'results':
      return <ResultsView pollId={address.pollId} />
    case 'people':
      return <PeopleView />
    case 'manage-units':
      return <ManageUnitsView />
    case 'units':
      return <UnitsView />
    case 'health':
      return <HealthView />
    case 'import':
      return <ImportView unitId={address.unitId} />
    case 'home':
      return <HomeView />
  }
}
