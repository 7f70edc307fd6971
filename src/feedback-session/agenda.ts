import { clip } from '../feedback/clip.ts'
import { plainText } from '../feedback/rich-text.ts'
import { type FeedbackVersion, type Finding, teaserOf } from '../feedback/version.ts'
import type { LocalText } from '../language.ts'
import { mostSteps, type StepDesign } from '../step/step.ts'
import { both, question } from '../template/template.ts'

/** So much of a finding can be read on a screen while people talk; the facilitator has it all. */
const longestExcerpt = 600
const longestHeading = 300
const longestNotes = 4000
const longestHelp = 1000
/** A slide, a question and a talk of each fit in an agenda, with what comes first and last. */
const mostParts = Math.floor((mostSteps - 2) / 3)

/**
 * The findings one by one, each shown, recognised or not and talked of; last the unit's answer. Where
 * there are more than fit, neighbours are taken together, as few as it takes.
 */
export function sessionAgenda({
  summary,
  findings,
}: Pick<FeedbackVersion, 'summary' | 'findings'>): StepDesign[] {
  return [
    {
      kind: 'slide',
      heading: both('Det här har vi sett hos er', 'What we have seen with you'),
      text: textFrom(teaserOf(summary)),
    },
    ...inParts(findings).flatMap(stepsOf),
    {
      kind: 'discussion',
      heading: both('Enhetens svar', 'The unit’s answer'),
      minutes: 15,
      bringBack: both(
        'Vad vill ni svara tillsammans? Kontaktpersonen skriver svaret i återkopplingen.',
        'What do you want to answer together? The contact person writes it in the feedback.',
      ),
    },
  ]
}

export function sessionTitle({ unit }: Pick<FeedbackVersion, 'unit'>): LocalText {
  return {
    sv: clip(`Återkopplingsmöte: ${unit.name}`, 200),
    en: clip(`Feedback session: ${unit.name}`, 200),
  }
}

/** Findings that are talked of together. */
interface Part {
  findings: Finding[]
  name: LocalText
}

function inParts(findings: Finding[]): Part[] {
  const size = Math.max(1, Math.ceil(findings.length / mostParts))
  return Array.from({ length: Math.ceil(findings.length / size) }, (_, part) => {
    const first = part * size
    const together = findings.slice(first, first + size)
    const range = `${first + 1}–${first + together.length}`
    return {
      findings: together,
      name:
        together.length > 1
          ? both(`Iakttagelse ${range}`, `Findings ${range}`)
          : { sv: clip(together[0]!.heading, longestHeading) },
    }
  })
}

function stepsOf({ findings, name }: Part): StepDesign[] {
  return [
    {
      kind: 'slide',
      heading: name,
      text: textFrom(excerptsOf(findings, longestExcerpt)),
      notes: textFrom(excerptsOf(findings, longestNotes)),
    },
    question(
      both('Känner ni igen er?', 'Do you recognise yourselves?'),
      { kind: 'recognition' },
      textFrom(clip(headingsOf(findings), longestHelp)),
    ),
    {
      kind: 'discussion',
      heading: both('Vad förvånar, och vad saknas?', 'What surprises, and what is missing?'),
      minutes: 5,
      bringBack: name,
    },
  ]
}

/** One speaks for itself under its heading; several have theirs with them, and share the room. */
function excerptsOf(findings: Finding[], longest: number): string {
  if (findings.length === 1) return clip(plainText(findings[0]!.body), longest)
  const each = Math.floor(longest / findings.length) - '\n\n'.length
  return findings
    .map(({ heading, body }) => clip(`${heading}: ${plainText(body)}`, each))
    .join('\n\n')
}

function headingsOf(findings: Finding[]): string {
  if (findings.length === 1) return clip(findings[0]!.heading, longestHeading)
  return findings.map(({ heading }) => heading).join(' · ')
}

/** The document's own words, in its own language. */
function textFrom(words: string): LocalText | undefined {
  return words.trim() ? { sv: words } : undefined
}
