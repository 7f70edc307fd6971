import type { health } from '../../src/i18n/sv/health.ts'
import type { Health, Wellness } from '../../src/reads/operations.ts'

/** One part of the whole as people read it. */
export interface Part {
  name: string
  wellness: Wellness
  text: string
  /** What to do, unless all is well. */
  advice: string | undefined
}

/** `timeOf` writes out an ISO time. */
export function partsOf(seen: Health, t: typeof health, timeOf: (iso: string) => string): Part[] {
  const { servers, database, deliveries, teams, screens, backup } = seen
  const part = (name: string, wellness: Wellness, text: string, advice?: string): Part => {
    return { name, wellness, text, advice: wellness === 'well' ? undefined : advice }
  }
  return [
    part(
      t.servers.name,
      servers.wellness,
      servers.startedAt ? t.servers.text(servers.count, timeOf(servers.startedAt)) : t.servers.none,
      t.servers.advice,
    ),
    part(
      t.database.name,
      database.wellness,
      `${t.database.text(database.answeredInMs)} ${t.database[database.engine]}`,
      t.database.advice,
    ),
    part(
      t.deliveries.name,
      deliveries.wellness,
      deliveriesText(deliveries, t, timeOf),
      deliveries.wellness === 'bad' ? t.deliveries.bad : t.deliveries.look,
    ),
    part(
      t.teams.name,
      teams.wellness,
      teams.heardAt ? t.teams.text(timeOf(teams.heardAt)) : t.never,
      t.teams.advice,
    ),
    part(t.screens.name, screens.wellness, t.screens.text(screens.open)),
    part(
      t.backup.name,
      backup.wellness,
      backup.takenAt ? t.backup.text(timeOf(backup.takenAt)) : t.never,
      t.backup.advice,
    ),
  ]
}

/** The worst of its parts. */
export function wellnessOf(parts: Part[]): Wellness {
  const all = parts.map(({ wellness }) => wellness)
  if (all.includes('bad')) return 'bad'
  return all.includes('look') ? 'look' : 'well'
}

function deliveriesText(
  { waiting, waitingSince, failed }: Health['deliveries'],
  t: typeof health,
  timeOf: (iso: string) => string,
): string {
  const texts = [
    failed > 0 && t.deliveries.failed(failed),
    waiting > 0 && waitingSince && t.deliveries.waiting(waiting, timeOf(waitingSince)),
  ].filter((text) => typeof text === 'string')
  return texts.join(' ') || t.deliveries.none
}
