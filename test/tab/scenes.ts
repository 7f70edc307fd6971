import type { PollView, Viewer } from '../../src/reads/live.ts'
import * as canned from './canned.ts'
import * as groups from './canned-groups.ts'
import { troubledHealth } from './canned-health.ts'
import * as cannedFeedback from './canned-feedback.ts'
import * as polls from './canned-polls.ts'
import * as cannedQuestions from './canned-questions.ts'
import type { FakeServer } from './fake-server.ts'

/** One state of one screen, and what shows that it has been drawn. */
export interface Scene {
  name: string
  path: string
  frame?: 'content' | 'sidePanel' | 'meetingStage'
  prepare: (server: FakeServer) => void
  /** Text that is on the screen in Swedish. */
  shows: string
}

const { seminarId, versionId, unitId } = canned
const participant = `/tab/?seminar=${seminarId}&view=participant`
const facilitator = `/tab/?seminar=${seminarId}&view=facilitator`
const stage = `/tab/?seminar=${seminarId}&view=stage`

function showing(viewer: Viewer, state: Parameters<FakeServer['show']>[1]) {
  return (server: FakeServer) => server.show(viewer, state)
}

function reading(reads: Record<string, unknown>) {
  return (server: FakeServer) => {
    Object.assign(server.reads, reads)
  }
}

const revealed = {
  ...canned.recognition,
  phase: 'revealed' as const,
  answered: 49,
  result: canned.recognitionResult,
  remarks: canned.remarks,
}
const chosen = {
  ...canned.choice,
  phase: 'revealed' as const,
  answered: 30,
  result: canned.choiceResult,
}

/** Open, with the result beside the ballot as it grows: both in one scene. */
function answeredLive(poll: PollView, result: PollView['result'], remarks = poll.remarks) {
  return canned.pollState({ ...poll, results: 'live', answered: 40, result, remarks })
}

/** A question about words, as whoever leads it has it. */
export const ledWords = canned.ledBy(
  answeredLive({ ...polls.words, moderation: 'before' } as PollView, polls.wordsResult),
)
ledWords.facilitator!.words = polls.caredWords

/** Texts of people's own, some of them under headings. */
export const ledTexts = canned.ledBy(
  canned.pollState({ ...canned.recognition, result: canned.recognitionResult }),
)
ledTexts.facilitator!.headings = [
  { id: 'h1', title: 'Ekonomi' },
  { id: 'h2', title: 'Uppföljning' },
]
ledTexts.facilitator!.remarks.find(({ id }) => id === 'm3')!.headingId = 'h2'

export const scenes: Scene[] = [
  {
    name: 'participant-slide',
    path: participant,
    prepare: showing('participant', canned.slide),
    shows: 'Ingen ser vem.',
  },
  {
    name: 'participant-recognition',
    path: participant,
    prepare: showing('participant', canned.pollState(canned.recognition)),
    shows: 'Något som förvånar er?',
  },
  {
    name: 'participant-choice',
    path: participant,
    prepare: showing('participant', canned.pollState(canned.choice)),
    shows: 'Välj högst 2',
  },
  {
    name: 'participant-result',
    path: participant,
    prepare: showing('participant', canned.pollState(revealed)),
    shows: 'Det här förvånade',
  },
  {
    name: 'participant-scale',
    path: participant,
    prepare: showing('participant', answeredLive(polls.scale, polls.scaleResult)),
    shows: 'Siffrorna i staplarna',
  },
  {
    name: 'participant-polarity',
    path: participant,
    prepare: showing('participant', answeredLive(polls.polarity, polls.polarityResult)),
    shows: 'Vem leder',
  },
  {
    name: 'participant-ranking',
    path: participant,
    prepare: showing('participant', answeredLive(polls.ranking, polls.rankingResult)),
    shows: 'medelplats 1,7',
  },
  {
    name: 'participant-allocation',
    path: participant,
    prepare: showing('participant', answeredLive(polls.allocation, polls.allocationResult)),
    shows: 'Varje prick',
  },
  {
    name: 'participant-words',
    path: participant,
    prepare: showing('participant', answeredLive(polls.words, polls.wordsResult)),
    shows: 'äldreomsorg',
  },
  {
    name: 'participant-open-text',
    path: participant,
    prepare: showing(
      'participant',
      answeredLive(polls.openText, polls.openTextResult, polls.texts),
    ),
    shows: 'Mellan målen och budgeten',
  },
  {
    name: 'stage-scale',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', answeredLive(polls.scale, polls.scaleResult)),
    shows: 'Siffrorna i staplarna',
  },
  {
    name: 'participant-questions',
    path: participant,
    prepare(server) {
      server.show('participant', cannedQuestions.asking)
      server.reads[cannedQuestions.ownPath] = cannedQuestions.own
    },
    shows: 'Dina frågor',
  },
  {
    name: 'facilitator-questions',
    path: facilitator,
    prepare: showing('facilitator', cannedQuestions.led),
    shows: 'Frågor att gå igenom (2)',
  },
  {
    name: 'stage-questions',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', cannedQuestions.asking),
    shows: 'och 1 fråga till',
  },
  {
    name: 'participant-own-pace',
    path: participant,
    prepare(server) {
      server.show('participant', canned.ownPace)
      server.reads[`/api/seminars/${seminarId}/answered`] = { pollIds: [canned.pollId] }
    },
    shows: '1 av 2 besvarade',
  },
  {
    name: 'facilitator-own-pace',
    path: facilitator,
    prepare: showing('facilitator', canned.ledBy(canned.ownPace)),
    shows: 'Deltagarna svarar i egen takt',
  },
  {
    name: 'participant-too-few',
    path: participant,
    prepare: showing(
      'participant',
      canned.pollState({
        ...revealed,
        answered: 3,
        remarks: [],
        result: { shown: false, threshold: 5 },
      }),
    ),
    shows: 'Färre än 5 svar',
  },
  {
    name: 'participant-planned',
    path: participant,
    prepare: showing('participant', canned.planned),
    shows: 'har inte börjat',
  },
  {
    name: 'participant-ended',
    path: participant,
    prepare: showing('participant', canned.ended),
    shows: 'Tack för att du var med',
  },
  {
    name: 'participant-refused',
    path: '/tab/?feedback=0b000000-0000-4000-8000-00000000dead',
    prepare: () => undefined,
    shows: 'Det här kan vi inte visa',
  },
  {
    name: 'facilitator-open',
    path: facilitator,
    prepare: showing('facilitator', ledTexts),
    shows: 'Att gå igenom (2)',
  },
  {
    name: 'facilitator-words',
    path: facilitator,
    prepare: showing('facilitator', ledWords),
    shows: 'Kan vara samma ord',
  },
  {
    name: 'stage-kickoff-and-closing',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(groups.askedTwice)),
    shows: 'Inledande seminarium: 44 svar · Nu: 40 svar',
  },
  {
    name: 'facilitator-groups',
    path: facilitator,
    prepare: showing('facilitator', canned.ledBy(canned.pollState(groups.grouped))),
    shows: 'Förtroendevalda · 11 svar',
  },
  {
    name: 'stage-groups',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(groups.grouped)),
    shows: 'Förtroendevalda',
  },
  {
    name: 'facilitator-slide',
    path: facilitator,
    prepare: showing('facilitator', canned.ledBy(canned.reacting)),
    shows: 'Tack: minst 5',
  },
  {
    name: 'facilitator-rehearsal',
    path: facilitator,
    prepare: showing('facilitator', canned.rehearsed(canned.pollState(canned.choice))),
    shows: 'Låt publiken svara',
  },
  {
    name: 'facilitator-planned',
    path: facilitator,
    prepare: showing('facilitator', canned.ledBy(canned.planned)),
    shows: 'Starta seminariet',
  },
  {
    name: 'facilitator-guests',
    path: facilitator,
    prepare: showing('facilitator', {
      ...canned.ledBy(canned.slide),
      joinCode: 'KRWTAB',
    }),
    shows: 'Stäng för gäster',
  },
  {
    name: 'stage-guests',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', { ...canned.pollState(chosen), joinCode: 'KRWTAB' }),
    shows: 'Gå med på',
  },
  {
    name: 'stage-guests-before',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', { ...canned.planned, joinCode: 'KRWTAB' }),
    shows: 'Gå med på',
  },
  {
    name: 'stage-result',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(revealed)),
    shows: '49 svar',
  },
  {
    name: 'stage-choice',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(chosen)),
    shows: '30 svar',
  },
  {
    name: 'stage-slide',
    path: stage,
    frame: 'meetingStage',
    prepare: showing('stage', canned.reacting),
    shows: 'Jag känner igen mig: minst 15',
  },
  {
    name: 'feedback-contact',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({
      [`/api/feedback/${versionId}`]: cannedFeedback.feedback,
      '/api/me': canned.contact,
    }),
    shows: 'Kvittera',
  },
  {
    name: 'feedback-answered',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({ [`/api/feedback/${versionId}`]: cannedFeedback.answeredFeedback }),
    shows: 'Enhetens svar',
  },
  {
    name: 'feedback-draft',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({ [`/api/feedback/${versionId}`]: cannedFeedback.draft }),
    shows: 'Läs hela',
  },
  {
    name: 'units',
    path: '/tab/?view=units',
    prepare: () => undefined,
    shows: 'Älvbro kommun',
  },
  {
    name: 'health',
    path: '/tab/?view=health',
    prepare: reading({ '/api/health': troubledHealth }),
    shows: '2 utskick kunde inte levereras.',
  },
  {
    name: 'comparison',
    path: '/tab/?view=comparison',
    prepare: reading({ '/api/comparison': groups.cases }),
    shows: '1 enhet har valt att inte vara med',
  },
  {
    name: 'unit-empty',
    path: `/tab/?unit=0c000000-0000-4000-8000-000000000003`,
    prepare: () => undefined,
    shows: 'Ingen återkoppling har kommit',
  },
  {
    name: 'import',
    path: `/tab/?view=import&unit=${unitId}`,
    prepare: () => undefined,
    shows: 'Välj fil',
  },
  {
    name: 'templates',
    path: '/tab/?view=templates',
    prepare: reading({ '/api/templates': canned.templates }),
    shows: 'Vår start',
  },
  { name: 'home-lead', path: '/tab/', prepare: () => undefined, shows: 'Hej Ada' },
  {
    name: 'home-contact',
    path: '/tab/',
    prepare: reading({ '/api/me': canned.contact, '/api/units': cannedFeedback.units.slice(0, 1) }),
    shows: 'Hej Signe',
  },
]

/** What every scene starts from. */
export function prepareAll(server: FakeServer): void {
  server.reads = {
    '/api/about': { mode: 'local', languages: ['sv', 'en'] },
    '/api/me': canned.lead,
    '/api/seminars': canned.seminars,
    '/api/units': cannedFeedback.units,
    '/api/feedback/preview': cannedFeedback.preview,
    [`/api/polls/${canned.pollId}/answer`]: {},
    [`/api/polls/${canned.pollId}/groups`]: groups.groupsRead,
    [`/api/seminars/${seminarId}/level`]: {},
    [`/api/feedback/${versionId}/card`]: cannedFeedback.card,
    [`/api/feedback/${versionId}/draft`]: {},
  }
  server.sent.length = 0
  server.refusals = {}
  server.door = undefined
  server.joins.length = 0
}
