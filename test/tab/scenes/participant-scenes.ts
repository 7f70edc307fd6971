import * as steps from '../canned-steps.ts'
import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import * as polls from '../canned-polls.ts'
import * as cannedQuestions from '../canned-questions.ts'
import { answeredLive, revealed } from '../canned-states.ts'
import { pathOf, type Scene, showing } from './scene.ts'

const path = pathOf('participant')
const { seminarId } = canned
const around = `/api/seminars/${seminarId}/around`

export const participantScenes: Scene[] = [
  {
    name: 'participant-slide',
    path,
    prepare(server) {
      server.reads[`/api/seminars/${seminarId}/screen`] = { headCount: 3 }
      server.show('participant', canned.slide)
    },
    press: (tab) => tab.getByRole('button', { name: 'Ändra', exact: true }).click(),
    shows: 'Hur många är ni?',
  },
  {
    name: 'participant-recognition',
    path,
    prepare: showing('participant', canned.pollState(canned.recognition)),
    shows: 'Något som förvånar er?',
  },
  {
    name: 'participant-choice',
    path,
    prepare: showing('participant', canned.pollState(canned.choice)),
    shows: 'Välj högst 2',
  },
  {
    name: 'participant-result',
    path,
    prepare: showing('participant', canned.pollState(revealed)),
    shows: 'Det här förvånade',
  },
  {
    name: 'participant-scale',
    path,
    prepare: showing('participant', answeredLive(polls.scale, polls.scaleResult)),
    shows: 'Siffrorna i staplarna',
  },
  {
    name: 'participant-polarity',
    path,
    prepare: showing('participant', answeredLive(polls.polarity, polls.polarityResult)),
    shows: 'Vem leder',
  },
  {
    name: 'participant-ranking',
    path,
    prepare: showing('participant', answeredLive(polls.ranking, polls.rankingResult)),
    shows: 'medelplats 1,7',
  },
  {
    name: 'participant-allocation',
    path,
    prepare: showing('participant', answeredLive(polls.allocation, polls.allocationResult)),
    shows: 'Varje prick',
  },
  {
    name: 'participant-words',
    path,
    prepare: showing('participant', answeredLive(polls.words, polls.wordsResult)),
    shows: 'äldreomsorg',
  },
  {
    name: 'participant-open-text',
    path,
    prepare: showing(
      'participant',
      answeredLive(polls.openText, polls.openTextResult, polls.texts),
    ),
    shows: 'Mellan målen och budgeten',
  },
  {
    name: 'participant-questions',
    path,
    prepare(server) {
      server.show('participant', cannedQuestions.asking)
      server.reads[cannedQuestions.ownPath] = cannedQuestions.own
    },
    shows: 'Dina frågor',
  },
  {
    name: 'participant-own-pace',
    path,
    prepare(server) {
      server.show('participant', canned.ownPace)
      server.reads[`/api/seminars/${seminarId}/answered`] = { pollIds: [canned.pollId] }
    },
    shows: '1 av 2 besvarade',
  },
  {
    name: 'participant-too-few',
    path,
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
    name: 'participant-closed',
    path,
    prepare: showing('participant', canned.pollState({ ...canned.choice, phase: 'closed' })),
    shows: 'Frågan är stängd',
  },
  {
    name: 'participant-names-somebody',
    path,
    prepare: showing('participant', canned.pollState(polls.openText)),
    async press(tab) {
      await tab.getByLabel('Ditt svar').fill('Anna Ek säger nej')
      await tab.getByRole('button', { name: 'Skicka' }).click()
    },
    shows: 'Skicka ändå',
  },
  {
    name: 'participant-groups',
    path,
    prepare: showing('participant', canned.pollState(groups.grouped)),
    shows: 'Förtroendevalda',
  },
  {
    name: 'participant-planned',
    path,
    prepare(server) {
      server.reads[around] = steps.coming
      server.show('participant', canned.planned)
    },
    shows: 'Dessutom 3 frågor till dig.',
  },
  {
    name: 'participant-ended',
    path,
    prepare(server) {
      server.reads[around] = steps.over
      server.show('participant', canned.ended)
    },
    shows: 'Vem läser rapporten?',
  },
  {
    name: 'participant-picture',
    path,
    prepare: (server) => {
      Object.assign(server.reads, steps.pictures)
      server.show('participant', steps.pictured)
    },
    shows: 'Väl känd i ledningen',
  },
  {
    name: 'participant-discussion',
    path,
    prepare: showing('participant', steps.discussion),
    shows: 'Ta med tillbaka',
  },
]
