import * as steps from '../canned-steps.ts'
import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import * as cannedQuestions from '../canned-questions.ts'
import { ledTexts, ledWords } from '../canned-states.ts'
import { pathOf, type Scene, showing } from './scene.ts'

const path = pathOf('facilitator')

export const facilitatorScenes: Scene[] = [
  {
    name: 'facilitator-questions',
    path,
    prepare: showing('facilitator', cannedQuestions.led),
    shows: 'Frågor att gå igenom (2)',
  },
  {
    name: 'facilitator-own-pace',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.ownPace)),
    shows: 'Deltagarna svarar i egen takt',
  },
  {
    name: 'facilitator-open',
    path,
    prepare: showing('facilitator', ledTexts),
    shows: 'Att gå igenom (2)',
  },
  {
    name: 'facilitator-words',
    path,
    prepare: showing('facilitator', ledWords),
    shows: 'Kan vara samma ord',
  },
  {
    name: 'facilitator-groups',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.pollState(groups.grouped))),
    shows: 'Förtroendevalda · 11 svar',
  },
  {
    name: 'facilitator-slide',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.reacting)),
    shows: 'Tack: minst 5',
  },
  {
    name: 'facilitator-rehearsal',
    path,
    prepare: showing('facilitator', canned.rehearsed(canned.pollState(canned.choice))),
    shows: 'Låt publiken svara',
  },
  {
    name: 'facilitator-planned',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.planned)),
    shows: 'Starta seminariet',
  },
  {
    name: 'facilitator-guests',
    path,
    prepare: showing('facilitator', {
      ...canned.ledBy(canned.slide),
      joinCode: 'KRWTAB',
    }),
    shows: 'Stäng för gäster',
  },
  {
    name: 'facilitator-discussion',
    path,
    prepare: showing('facilitator', canned.ledBy(steps.discussion)),
    shows: 'Avsluta tiden',
  },
  {
    name: 'facilitator-unfolded',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.slide)),
    async press(tab) {
      await tab.getByText('Närvarande per enhet').click()
      await tab.getByText('Tangenter', { exact: true }).click()
    },
    shows: 'Norrsjö kommun',
  },
  {
    name: 'facilitator-own-pace-dialog',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.planned)),
    press: (tab) => tab.getByRole('button', { name: 'Välj frågor…' }).click(),
    shows: 'Frågor att svara på i egen takt',
  },
]
