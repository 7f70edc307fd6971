import * as steps from '../canned-steps.ts'
import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import * as cannedQuestions from '../canned-questions.ts'
import { frozenWords, ledTexts, revealed } from '../canned-states.ts'
import { agendaOpenings } from './agenda-openings.ts'
import { pathOf, type Scene, showing } from './scene.ts'

const path = pathOf('facilitator')
const seminar = `/api/seminars/${canned.seminarId}`

export const facilitatorScenes: Scene[] = [
  {
    name: 'facilitator-questions',
    path,
    prepare: showing('facilitator', cannedQuestions.led),
    shows: 'Frågor att gå igenom (2)',
    opens: [
      {
        file: 'questions/led-question.tsx',
        by: 'Mer för frågan ”Får vi se jämförelsen innan den publiceras?”',
        shows: 'Arkivera',
      },
      { file: 'questions/answer-dialog.tsx', by: 'Skriv svar', shows: 'Svara skriftligt' },
    ],
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
    opens: [
      { file: 'moderation/move-menu.tsx', by: 'Flytta till', shows: 'Uppföljning' },
      {
        file: 'moderation/heading-dialog.tsx',
        by: 'Flytta till',
        item: 'Ny rubrik…',
        shows: 'Alla ser den.',
      },
      {
        file: 'moderation/heading-line.tsx',
        by: 'Ändra rubriken ”Ekonomi”',
        shows: 'Ta bort rubriken',
      },
    ],
  },
  {
    name: 'facilitator-words',
    path,
    prepare: showing('facilitator', frozenWords),
    shows: 'Bilden står still. 3 nya svar har kommit.',
  },
  {
    name: 'facilitator-closed',
    path,
    prepare: showing(
      'facilitator',
      canned.ledBy(canned.pollState({ ...revealed, phase: 'closed' })),
    ),
    shows: 'Kopiera bild',
    opens: [
      { file: 'facilitator/more-actions.tsx', by: 'Mer att göra', shows: 'Fråga igen' },
      {
        file: 'facilitator/confirm-dialog.tsx',
        by: 'Mer att göra',
        item: 'Fråga igen',
        shows: 'Ställa frågan igen?',
      },
      { file: 'groups/by-group.tsx', by: 'Stäng för gott', shows: 'Stänga frågan för gott?' },
    ],
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
    prepare(server) {
      Object.assign(server.reads, steps.pictures, {
        '/api/templates': canned.templates,
        '/api/steps/step-3': steps.picturedToEdit,
      })
      server.show('facilitator', canned.ledBy(canned.reacting))
    },
    shows: 'Tack: minst 5',
    opens: agendaOpenings,
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
    prepare(server) {
      server.reads[`${seminar}/meeting`] = { mayBook: true, hostsMayLead: false }
      server.show('facilitator', canned.ledBy(canned.planned))
    },
    shows: 'Skapa Teamsmöte',
    opens: [
      {
        file: 'own-pace/pace-dialog.tsx',
        by: 'Välj frågor…',
        shows: 'Frågor att svara på i egen takt',
      },
    ],
  },
  {
    name: 'facilitator-guests',
    path,
    prepare(server) {
      server.reads[`${seminar}/guests`] = [{ id: 'g1', name: 'Berit Ask' }, { id: 'g2' }]
      server.show('facilitator', { ...canned.ledBy(canned.slide), joinCode: 'KRWTAB' })
    },
    press: (tab) => tab.getByRole('button', { name: 'Gäster som har kommit in' }).click(),
    shows: '1 gäst utan namn',
    opens: [
      { file: 'facilitator/guest-list.tsx', by: 'Visa ut Berit Ask', shows: 'Visa ut Berit Ask?' },
      { file: 'facilitator/shut-door.tsx', by: 'Stäng för gäster', shows: 'Koden slutar gälla' },
    ],
  },
  {
    name: 'facilitator-ended',
    path,
    prepare: showing('facilitator', canned.ledBy(canned.ended)),
    shows: 'Frågor som ställdes',
  },
  {
    name: 'facilitator-discussion',
    path,
    prepare: showing('facilitator', canned.ledBy(steps.discussion)),
    shows: 'Avsluta tiden',
  },
]
