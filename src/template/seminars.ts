import type { LocalText } from '../language.ts'
import type { StepDesign } from '../step/step.ts'
import { culture } from './bank/culture.ts'
import { eras, welfareWords } from './bank/looking-back.ts'
import { threeLogics, toTakeAlong } from './bank/shares.ts'
import { challenges, relations } from './bank/today.ts'
import { both, question, type SeminarTemplate } from './template.ts'

const pause: StepDesign = { kind: 'break', heading: both('Paus', 'Break'), minutes: 10 }

/** The seminars that come ready-made. */
export const seminarTemplates: SeminarTemplate[] = [
  {
    id: 'kickoff',
    kind: 'kickoff',
    title: both('Inledande seminarium', 'Opening seminar'),
    about: both(
      'Ord, epoker, igenkänning, utmaningar, relationer, kultur, styrlogiker och medskick. Ungefär 90 minuter.',
      'Words, eras, recognition, challenges, relations, culture, logics and what to take along. About 90 minutes.',
    ),
    steps: [
      slide(
        both('Välkommen', 'Welcome'),
        both(
          'Du svarar anonymt på frågorna. Inget visas om för få har svarat.',
          'Your answers are anonymous. Nothing is shown when too few have answered.',
        ),
      ),
      ...welfareWords.steps,
      ...eras.steps,
      ...challenges.steps,
      ...relations.steps,
      pause,
      ...culture.steps,
      ...threeLogics.steps,
      ...toTakeAlong.steps,
    ],
  },
  {
    id: 'unit-feedback',
    kind: 'unitFeedback',
    title: both('Återkoppling', 'Feedback'),
    about: both(
      'Gå igenom iakttagelserna en i taget, diskutera och enas om ett svar. Kopiera stegen så att det blir ett par för varje iakttagelse.',
      'Go through the findings one by one, discuss and agree on an answer. Copy the steps, so that there is a pair for every finding.',
    ),
    steps: [
      slide(
        both('Det här har vi sett hos er', 'What we have seen with you'),
        both(
          'Vi går igenom iakttagelserna en i taget. Säg till när något är fel eller saknas.',
          'We go through the findings one by one. Say so when something is wrong or missing.',
        ),
      ),
      slide(both('Första iakttagelsen', 'The first finding')),
      question(both('Känner ni igen er?', 'Do you recognise yourselves?'), { kind: 'recognition' }),
      {
        kind: 'discussion',
        heading: both('Vad förvånar, och vad saknas?', 'What surprises, and what is missing?'),
        minutes: 10,
        bringBack: both('En mening från varje grupp.', 'A sentence from every group.'),
      },
      slide(
        both('Enhetens svar', 'The unit’s answer'),
        both(
          'Vad vill ni svara tillsammans? Kontaktpersonen skriver.',
          'What do you want to answer together? The contact person writes.',
        ),
      ),
    ],
  },
  {
    id: 'closing',
    kind: 'closing',
    title: both('Avslutande seminarium', 'Closing seminar'),
    about: both(
      'Jämförelsen, samma frågor som vid starten, deltagarnas egna frågor och medskick.',
      'The comparison, the same questions as at the start, the participants’ own and what to take along.',
    ),
    steps: [
      slide(
        both('Så ser det ut när vi jämför', 'What the comparison shows'),
        both(
          'Enheterna syns med namn bara där de har sagt ja.',
          'Units appear by name only where they have agreed.',
        ),
      ),
      {
        kind: 'discussion',
        heading: both('Vad känner ni igen hos de andra?', 'What do you recognise in the others?'),
        minutes: 10,
      },
      ...challenges.steps,
      ...relations.steps,
      pause,
      ...culture.steps,
      ...threeLogics.steps,
      {
        kind: 'questions',
        heading: both(
          'Vad undrar ni om slutsatserna?',
          'What do you wonder about the conclusions?',
        ),
      },
      ...toTakeAlong.steps,
    ],
  },
]

function slide(heading: LocalText, text?: LocalText): StepDesign {
  return { kind: 'slide', heading, text }
}
