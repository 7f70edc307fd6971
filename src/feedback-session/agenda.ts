import { clip } from '../feedback/clip.ts'
import { plainText } from '../feedback/rich-text.ts'
import { type FeedbackVersion, type Finding, teaserOf } from '../feedback/version.ts'
import type { LocalText } from '../language.ts'
import type { StepDesign } from '../step/step.ts'
import { both, question } from '../template/template.ts'

/** So much of a finding can be read on a screen while people talk; the facilitator has it all. */
const longestExcerpt = 600
const longestHeading = 300
const longestNotes = 4000

/** The findings one by one, each shown, recognised or not and talked of; last the unit's answer. */
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
    ...findings.flatMap(stepsOf),
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

function stepsOf({ heading, body }: Finding): StepDesign[] {
  const name = { sv: clip(heading, longestHeading) }
  const text = plainText(body)
  return [
    {
      kind: 'slide',
      heading: name,
      text: textFrom(clip(text, longestExcerpt)),
      notes: textFrom(clip(text, longestNotes)),
    },
    question(
      both('Känner ni igen er?', 'Do you recognise yourselves?'),
      { kind: 'recognition' },
      name,
    ),
    {
      kind: 'discussion',
      heading: both('Vad förvånar, och vad saknas?', 'What surprises, and what is missing?'),
      minutes: 5,
      bringBack: name,
    },
  ]
}

/** The document's own words, in its own language. */
function textFrom(words: string): LocalText | undefined {
  return words.trim() ? { sv: words } : undefined
}
