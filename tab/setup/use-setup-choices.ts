import { useEffect, useMemo, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { UnitOverview } from '../../src/reads/unit.ts'
import type { SeminarSummary } from '../../src/reads/programme.ts'
import type { TabSetup } from '../host.ts'
import { textIn } from '../../src/language.ts'
import { useSession } from '../session.ts'
import { useRead } from '../use-read.ts'
import { type SetupGroup, setupGroups } from './setup-choices.ts'

interface SetupChoices {
  /** Undefined until it is known what the person may see and what the tab shows already. */
  groups: SetupGroup[] | undefined
  /** What the tab shows already. */
  current: string | undefined
  refusal: ErrorCode | undefined
  reload: () => void
}

export function useSetupChoices(setup: TabSetup): SetupChoices {
  const { t, language } = useSession()
  const seminars = useRead<SeminarSummary[]>('/api/seminars')
  const units = useRead<UnitOverview[]>('/api/units')
  const before = useBefore(setup)
  const groups = useMemo(() => {
    if (!seminars.data || !units.data || !before) return undefined
    const titled = seminars.data.map((one) => ({ ...one, title: textIn(one.title, language) }))
    return setupGroups(titled, units.data, { t, origin: location.origin, current: before.entityId })
  }, [seminars.data, units.data, before, t, language])
  return {
    groups,
    current: before?.entityId,
    refusal: groups ? undefined : (seminars.refusal ?? units.refusal),
    reload() {
      seminars.reload()
      units.reload()
    },
  }
}

function useBefore(setup: TabSetup): { entityId: string | undefined } | undefined {
  const [before, setBefore] = useState<{ entityId: string | undefined }>()
  useEffect(() => {
    setup.current().then(
      (entityId) => setBefore({ entityId }),
      () => setBefore({ entityId: undefined }), // then it is chosen as if for the first time
    )
  }, [setup])
  return before
}
