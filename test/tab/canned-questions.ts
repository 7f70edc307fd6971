import type { AskedQuestion, LiveState, QuestionsView } from '../../src/reads/live.ts'
import type { AskedInSeminar, OwnQuestions } from '../../src/reads/seminar.ts'
import { ledBy, slide } from './canned.ts'

export const stepId = '0e000000-0000-4000-8000-000000000001'
export const ownPath = `/api/steps/${stepId}/questions`

function asked(
  number: number,
  body: string,
  wondering?: number,
  change: Partial<AskedQuestion> = {},
): AskedQuestion {
  const id = `0f000000-0000-4000-8000-00000000000${number}`
  const support = wondering === undefined ? undefined : { for: wondering, against: number }
  return { id, body, isPinned: false, isAnswered: false, listed: number, support, ...change }
}

export const step: QuestionsView = {
  kind: 'questions',
  id: stepId,
  heading: { sv: 'Vad undrar ni om slutsatserna?', en: 'What do you wonder?' },
  help: { sv: 'Vi tar de frågor som flest undrar över först.' },
  isOpen: true,
  mayDisagree: true,
  threshold: 5,
  questions: [
    asked(1, 'Hur länge till tror ni att vi kommer att räkna minuter?', 23),
    asked(2, 'Vem bestämmer egentligen om uppföljningen: nämnden, kontoret eller systemet?', 11, {
      isPinned: true,
    }),
    asked(3, 'Varför är det så olika mellan enheterna?'),
    asked(4, 'هل سيستمر البرنامج؟', 6),
    asked(5, 'Verksamhetsuppföljningsrutinbeskrivningarna, vem läser dem? 🙂', 8),
    asked(6, 'Får vi se jämförelsen innan den publiceras?', 7),
    asked(7, 'När kommer slutrapporten?', 14, {
      isAnswered: true,
      answer: 'I juni. Ni får läsa den två veckor innan den publiceras.',
    }),
  ],
}

export const asking: LiveState = { ...slide, step: { index: 2, count: 9, content: step } }

export const own: OwnQuestions = {
  asked: [
    { id: 'mine', body: 'Vad händer med våra svar sedan?', status: 'waiting' },
    { id: step.questions[2]!.id, body: 'Varför är det så olika?', status: 'waiting' },
  ],
  stances: { [step.questions[0]!.id]: 'for', [step.questions[2]!.id]: 'for' },
}

const state = ledBy(asking)

export const led: LiveState = {
  ...state,
  facilitator: {
    ...state.facilitator!,
    remarks: [],
    questions: [
      ...step.questions.map((question) => ({
        ...question,
        written: question.body,
        status: 'shown' as const,
        isArchived: false,
        answerVersion: question.answer ? 1 : 0,
      })),
      ...(['waiting', 'waiting', 'hidden'] as const).map((status, index) => ({
        ...asked(7 + index, `Kan Kerstin på ekonomi svara på det här? (${index + 1})`),
        id: `m${index}`,
        written: '',
        status,
        isArchived: false,
        answerVersion: 0,
      })),
      {
        ...asked(9, 'Är mikrofonen på?'),
        id: 'm9',
        written: '',
        status: 'shown',
        isArchived: true,
        answerVersion: 0,
      },
    ],
  },
}

/** The same when the first question has been answered in writing. */
export function answered(answer: string, answerVersion: number): LiveState {
  const [first, ...others] = led.facilitator!.questions!
  const changed = { ...first!, isAnswered: true, answer, answerVersion }
  return { ...led, facilitator: { ...led.facilitator!, questions: [changed, ...others] } }
}

/** What participants then see. */
export function askingWith(answer: string): LiveState {
  const [first, ...others] = step.questions
  const content = { ...step, questions: [{ ...first!, isAnswered: true, answer }, ...others] }
  return { ...asking, step: { ...asking.step!, content } }
}

/** What was asked, to be answered when the seminar is over. */
export const askedInSeminar: AskedInSeminar = {
  steps: [
    {
      id: stepId,
      heading: step.heading,
      mayDisagree: true,
      questions: led.facilitator!.questions!.filter(
        ({ status, isArchived }) => status === 'shown' && !isArchived,
      ),
    },
  ],
}
