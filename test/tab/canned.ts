import type { PollPhase } from '../../src/poll/poll.ts'
import type { BarsPicture } from '../../src/poll/bars.ts'
import type { LiveState, PollView } from '../../src/reads/live.ts'
import type { Me, PersonView, SeminarSummary, Templates } from '../../src/reads/programme.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { bank } from '../../src/template/bank.ts'
import { seminarTemplates } from '../../src/template/seminars.ts'
import type { ListedUnit } from '../../src/unit/unit.ts'

/*
 * States to look at screens in. All people and places are invented.
 */

export const seminarId = '0a000000-0000-4000-8000-000000000001'
export const versionId = '0b000000-0000-4000-8000-000000000001'
export const unitId = '0c000000-0000-4000-8000-000000000001'
export const pollId = '0d000000-0000-4000-8000-000000000001'
export const otherPollId = '0d000000-0000-4000-8000-000000000002'

const seminar: LiveState['seminar'] = {
  id: seminarId,
  title: { sv: 'Inledande seminarium', en: 'Opening seminar' },
  kind: 'kickoff',
  status: 'running',
}

/** What polls of every kind have in common. */
export const pollBase = {
  kind: 'poll' as const,
  id: pollId,
  question: { sv: 'Känner ni igen er?', en: 'Do you recognise yourselves?' },
  help: { sv: 'Tänk på de senaste tio åren.', en: 'Think of the last ten years.' },
  phase: 'open' as PollPhase,
  isSealed: false,
  results: 'whenRevealed' as const,
  answered: 34,
  round: 1,
  earlier: [],
  isLeftOut: false,
  remarks: [],
}

export const recognition: PollView = { ...pollBase, pollKind: 'recognition' }

type BarsResult = BarsPicture & { shown: true }

export const recognitionResult: BarsResult = {
  shown: true,
  kind: 'bars',
  bars: [
    { id: 'yes', ballots: 18, share: 18 / 49 },
    { id: 'partly', ballots: 23, share: 23 / 49 },
    { id: 'no', ballots: 5, share: 5 / 49 },
    { id: 'unsure', ballots: 3, share: 3 / 49 },
  ],
}

const options = [
  [
    'a',
    'Mer kontroll infördes för alla, också för dem som det inte hade hänt något hos',
    'More control for all',
  ],
  [
    'b',
    'Vi gick igenom vad som hänt och ändrade arbetssättet',
    'We went through what had happened',
  ],
  ['c', 'En enskild person fick bära ansvaret', 'One person had to bear the blame'],
  ['d', 'Verksamhetsuppföljningsrutinbeskrivningar skrevs om', 'Routines were rewritten'],
  ['e', 'Ingenting', 'Nothing'],
] as const

export const choice: PollView = {
  ...pollBase,
  pollKind: 'choice',
  question: {
    sv: 'Vad händer hos er när något går fel?',
    en: 'What happens when something goes wrong?',
  },
  help: undefined,
  options: options.map(([id, sv, en]) => ({ id, label: { sv, en } })),
  mostChoices: 2,
}

export const choiceResult: BarsResult = {
  shown: true,
  kind: 'bars',
  bars: options.map(([id], index) => {
    const ballots = [17, 12, 9, 4, 0][index] ?? 0
    return { id, ballots, share: ballots / 30 }
  }),
}

/** The same choice as a facilitator writes it. */
export const choiceDesign: StepDesign = {
  kind: 'poll',
  poll: {
    kind: 'choice',
    question: { sv: 'Vad händer hos er när något går fel?' },
    results: 'whenRevealed',
    options: [
      { id: 'a', label: { sv: 'Mer kontroll' } },
      { id: 'b', label: { sv: 'Ingenting' } },
    ],
    mostChoices: 1,
  },
}

export const remarks = [
  { id: 'r1', body: 'Att vi mäter så mycket fortfarande 🙂' },
  {
    id: 'r2',
    body: 'Hur lika epokerna är varandra. Vi har gått i cirklar sedan nittiotalet, men med nya ord varje gång.',
  },
  { id: 'r3', body: 'كل شيء يبدو مألوفا' },
]

export const slide: LiveState = {
  seminar,
  step: {
    index: 1,
    count: 9,
    content: {
      kind: 'slide',
      heading: { sv: 'Styrningens utveckling', en: 'How governance developed' },
      text: {
        sv: 'Fyrtio år på en bild:\n- 1975: storskalighet, planering, rutin\n- 1985: decentralisering, mål och resultat\n- 2000: jämförelser, mått och styrkort\n- 2020: helhet, tillit och nätverk',
        en: 'Forty years in one picture:\n- 1975: large scale, planning, routine\n- 1985: decentralisation, objectives\n- 2000: benchmarks and scorecards\n- 2020: wholeness, trust and networks',
      },
    },
  },
  present: 41,
}

/** What a room feels at a slide. */
export const reacting: LiveState = { ...slide, reactions: { recognise: 15, thanks: 5 } }

export function pollState(poll: PollView): LiveState {
  return { seminar, step: { index: 2, count: 9, content: poll }, present: 41 }
}

/** Before the seminar, with two questions to answer when it suits each. */
export const ownPace: LiveState = {
  seminar: { ...seminar, status: 'planned' },
  step: undefined,
  ownPace: { polls: [recognition, { ...choice, id: otherPollId, answered: 12 }] },
  present: 3,
}

export const planned: LiveState = {
  seminar: { ...seminar, status: 'planned' },
  step: undefined,
  present: 3,
}
export const ended: LiveState = {
  seminar: { ...seminar, status: 'ended' },
  step: undefined,
  present: 20,
}

const agenda = [
  ['Välkommen', 'Welcome'],
  ['Styrningens utveckling', 'How governance developed'],
  ['Känner ni igen er?', 'Do you recognise yourselves?'],
  ['Utmaningar med dagens styrning', 'Challenges of governance today'],
  ['Paus', 'Break'],
  ['Relationer för tillit', 'Relations for trust'],
  ['Kontrollkultur och tillitskultur', 'Cultures of control and of trust'],
  ['Tre styrlogiker', 'Three logics'],
  ['Medskick', 'To take along'],
]

export function ledBy(state: LiveState, isResultShown = false): LiveState {
  return {
    ...state,
    facilitator: {
      people: state.present,
      agenda: agenda.map(([sv = '', en], index) => ({
        id: `step-${index}`,
        kind: index % 2 ? 'poll' : 'slide',
        title: { sv, en },
      })),
      presence: {
        units: [
          { name: 'Norrsjö kommun', people: 12 },
          { name: 'Älvbro kommun', people: 9 },
        ],
        others: 20,
      },
      notes: {
        sv: 'Fråga om medborgarfokus.\nLåt dem prata två och två.',
        en: 'Ask about citizens.',
      },
      earlierRemarks: [],
      remarks: [
        { id: 'm1', body: 'Att vi mäter så mycket fortfarande', status: 'waiting' },
        {
          id: 'm2',
          body: 'Vår chef Kerstin säger alltid nej till allt som är nytt',
          status: 'waiting',
        },
        { id: 'm3', body: 'Hur lika epokerna är', status: 'shown' },
        { id: 'm4', body: 'Det här var ett onödigt påhopp', status: 'hidden' },
      ],
      headings: [],
      isResultShown,
      guests: { giveName: false },
    },
  }
}

export const lead: Me = {
  id: 'p1',
  name: 'Ada Lundmark',
  programme: { id: 'pr', name: { sv: 'TillKom', en: 'TillKom' }, threshold: 5 },
  holdings: [{ role: 'lead' }, { role: 'researcher' }],
}

export const contact: Me = {
  ...lead,
  name: 'Signe Älvdal',
  holdings: [{ role: 'contact', unit: { id: unitId, name: 'Älvbro kommun' } }],
}

export const people: PersonView[] = [
  {
    id: 'p1',
    name: 'Ada Lundmark',
    objectId: '66666666-6666-4666-8666-666666666666',
    tenantId: '55555555-5555-4555-8555-555555555555',
    holdings: [{ role: 'lead' }, { role: 'researcher' }],
  },
  {
    id: 'p2',
    name: 'Signe Älvdal',
    email: 'signe.alvdal@alvbro.example',
    tenantId: '55555555-5555-4555-8555-555555555555',
    holdings: [{ role: 'contact', unitId }],
  },
]

export const seminars: SeminarSummary[] = [
  { id: seminarId, title: seminar.title, kind: 'kickoff', status: 'running', mayFacilitate: false },
  {
    id: '0a000000-0000-4000-8000-000000000002',
    title: { sv: 'Återkoppling till Älvbro kommun', en: 'Feedback to Älvbro' },
    kind: 'unitFeedback',
    status: 'planned',
    unitName: 'Älvbro kommun',
    mayFacilitate: false,
  },
]

/** Two of the programme's own, and a word of what ships with the product. */
export const templates: Templates = {
  bank: bank.slice(0, 2),
  seminars: seminarTemplates,
  own: [
    {
      id: '0d000000-0000-4000-8000-000000000001',
      kind: 'seminar',
      title: { sv: 'Vår start' },
      seminarKind: 'kickoff',
      steps: bank[0]!.steps,
    },
    {
      id: '0d000000-0000-4000-8000-000000000002',
      kind: 'steps',
      title: { sv: 'Vid fel hos oss' },
      steps: bank[1]!.steps,
    },
  ],
}

/** The same in a rehearsal, for whoever leads it. */
export function rehearsed(state: LiveState): LiveState {
  const led = ledBy(state)
  return { ...led, facilitator: { ...led.facilitator!, rehearsalOf: seminarId } }
}

export const listedUnits: ListedUnit[] = [
  {
    id: unitId,
    name: 'Älvbro kommun',
    kind: 'municipality',
    version: 3,
    contacts: ['Signe Älvdal', 'Kim Strand'],
    ties: ['people', 'conversation', 'seminars', 'feedback'],
  },
  { id: 'u9', name: 'Region Österskog', kind: 'region', version: 1, contacts: [], ties: [] },
]
