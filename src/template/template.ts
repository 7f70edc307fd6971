import type { LocalText } from '../language.ts'
import type { PollSettings, SettingsOf } from '../poll/poll.ts'
import type { Option } from '../poll/options.ts'
import type { SeminarKind } from '../seminar/seminar.ts'
import type { StepDesign } from '../step/step.ts'

/** One or several steps that belong together, ready to be put into an agenda. */
export interface BankItem {
  id: string
  title: LocalText
  /** Where the idea comes from; the words are our own. */
  source: LocalText
  steps: StepDesign[]
}

/** A whole seminar, to begin from. */
export interface SeminarTemplate {
  id: string
  kind: SeminarKind
  title: LocalText
  about: LocalText
  steps: StepDesign[]
}

/** What the programme itself has saved to begin from: some steps, or a whole seminar. */
export type OwnTemplate = { id: string } & TemplateContent

export type TemplateContent = { title: LocalText; steps: StepDesign[] } & (
  { kind: 'steps' } | { kind: 'seminar'; seminarKind: SeminarKind }
)

/** More than anybody finds their way in. */
export const mostTemplates = 200

export function both(sv: string, en: string): LocalText {
  return { sv, en }
}

/** Pairs of Swedish and English, with ids by their place. */
export function options(...pairs: [sv: string, en: string][]): Option[] {
  return pairs.map(([sv, en], index) => ({ id: `o${index + 1}`, label: { sv, en } }))
}

/** A question whose result shows when the facilitator shows it. */
export function question(text: LocalText, settings: PollSettings, help?: LocalText): StepDesign {
  return { kind: 'poll', poll: { question: text, help, results: 'whenRevealed', ...settings } }
}

/** Five points from not at all to a great extent, where not knowing is an answer. */
export function extent(...pairs: [sv: string, en: string][]): SettingsOf<'scale'> {
  return {
    kind: 'scale',
    statements: options(...pairs),
    points: 5,
    low: both('Inte alls', 'Not at all'),
    high: both('I hög grad', 'To a great extent'),
    mayBeUnsure: true,
  }
}

/** Rows of a theme and its two ends. */
export function poles(
  ...rows: { theme: LocalText; left: LocalText; right: LocalText }[]
): SettingsOf<'polarity'> {
  return {
    kind: 'polarity',
    rows: rows.map((row, index) => ({ id: `r${index + 1}`, ...row })),
    points: 5,
    mayBeUnsure: true,
  }
}
