import { readFileSync } from 'node:fs'
import type { LocalText } from '../language.ts'
import type { PollKind, ResultsRule, SettingsOf } from '../poll/poll.ts'
import type { Unit } from '../programme/programme.ts'
import type { SeminarKind } from '../seminar/seminar.ts'

/**
 * The invented programme of local mode, as `demo-programme.json` holds it. People are names only:
 * their ids are made from name and domain (`stable-id.ts`), so that a link to a person stays good.
 */
export interface DemoProgramme {
  name: LocalText
  /** The institute's own, where staff belong. */
  domain: string
  leads: string[]
  facilitators: string[]
  researchers: string[]
  units: DemoUnit[]
  kickoff: DemoSeminar
  /** With a poll of every kind but those of the kickoff. */
  closing: DemoSeminar
  /** One for each unit; `{unit}` in its title is the unit's name. */
  unitFeedback: DemoSeminar
}

export interface DemoUnit {
  name: string
  kind: Unit['kind']
  /** Every unit is a tenant of its own, as in Entra. */
  domain: string
  contacts: string[]
  members: string[]
}

export interface DemoSeminar {
  kind: SeminarKind
  title: LocalText
  steps: DemoStep[]
}

export type DemoStep = DemoSlide | DemoPoll

interface DemoSlide {
  kind: 'slide'
  heading: LocalText
  text?: LocalText
  notes?: LocalText
}

/** With the settings of its kind. */
export type DemoPoll = {
  [Kind in PollKind]: DemoPollBase & { poll: Kind } & Omit<SettingsOf<Kind>, 'kind'>
}[PollKind]

interface DemoPollBase {
  kind: 'poll'
  /** Tells the polls of a seminar apart. */
  key: string
  question: LocalText
  help?: LocalText
  results: ResultsRule
  notes?: LocalText
}

export function readDemoProgramme(): DemoProgramme {
  return JSON.parse(readFileSync(new URL('demo-programme.json', import.meta.url), 'utf8'))
}
