import type { Block } from '../../src/feedback/rich-text.ts'
import type { FeedbackView, ImportPreview } from '../../src/reads/feedback.ts'
import { recognitionResult, unitId, versionId } from './canned.ts'

/*
 * Written feedback to look at screens in. All people and places are invented.
 */

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] })

export const teams: Block[] = [
  {
    kind: 'paragraph',
    content: [
      {
        text: 'Teamen på Norrgården och Åsen planerar sina egna scheman och möter själva brukare och anhöriga. Sjukfrånvaron har gått från 11,2 till 7,4 procent på två år. Medarbetarna beskriver det som att ',
      },
      { text: '”vi slipper fråga om lov för sådant vi ändå kan bäst”', emphasis: true },
      { text: '.' },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      [paragraph('Teamen har egen budget för vikarier.')],
      [paragraph('Chefen är närvarande men detaljstyr inte.')],
      [paragraph('Biståndshandläggarna deltar i teamens möten varannan vecka.')],
    ],
  },
]

export const counting: Block[] = [
  {
    kind: 'paragraph',
    content: [
      {
        text: 'Nämnden får varje månad en rapport med 62 mått. Flera chefer säger att rapporten tar ',
      },
      { text: 'två arbetsdagar i månaden', strong: true },
      { text: '.', note: 'Uppgiften kommer från sju av nio intervjuade enhetschefer.' },
    ],
  },
  {
    kind: 'table',
    rows: [
      {
        isHeader: true,
        cells: [[paragraph('Mått')], [paragraph('Antal')], [paragraph('Används i beslut')]],
      },
      {
        isHeader: false,
        cells: [[paragraph('Insatser och minuter')], [paragraph('38')], [paragraph('4')]],
      },
      {
        isHeader: false,
        cells: [[paragraph('Kvalitet enligt brukare')], [paragraph('9')], [paragraph('5')]],
      },
    ],
  },
  { kind: 'quote', blocks: [paragraph('Ingen vi har talat med använder fler än tio av dem.')] },
]

export const summary = [
  paragraph(
    'Älvbro kommun har arbetat med tillitsbaserad styrning sedan 2022. Vi har gjort 23 intervjuer med förtroendevalda, chefer, medarbetare och fackliga företrädare, och läst 41 dokument.',
  ),
]
export const closing: Block[] = [
  {
    kind: 'list',
    ordered: true,
    items: [
      [paragraph('Vilka tio mått skulle nämnden sakna om de andra försvann?')],
      [paragraph('Hur möts politik och verksamhet utan att det blir detaljstyrning?')],
    ],
  },
]

/** As a contact person of the unit reads it. */
export const feedback: FeedbackView = {
  documentId: 'd1',
  versionId,
  number: 2,
  unit: { id: unitId, name: 'Älvbro kommun' },
  title: 'Återkoppling till Älvbro kommun',
  status: 'delivered',
  deliveredAt: '2026-11-24T13:30:00Z',
  summary,
  findings: [
    {
      id: '0e000000-0000-4000-8000-000000000001',
      heading: 'Hemtjänstens självstyrande team fungerar',
      body: teams,
      own: { recognition: 'yes', comment: 'Precis så är det.' },
    },
    {
      id: '0e000000-0000-4000-8000-000000000002',
      heading: 'Uppföljningen räknar fortfarande minuter',
      body: counting,
      change: {
        kind: 'changed',
        heading: 'Uppföljningen räknar minuter',
        body: [paragraph('Nämnden får varje månad en rapport med 60 mått.')],
      },
    },
  ],
  closing,
  versions: [
    { versionId, number: 2, status: 'delivered' },
    { versionId: '0b000000-0000-4000-8000-000000000009', number: 1, status: 'acknowledged' },
  ],
  isSuperseded: false,
  since: { versionId: '0b000000-0000-4000-8000-000000000009', number: 1 },
  removed: [{ heading: 'Mötena är för långa', body: [paragraph('De tar två timmar.')] }],
  joint: { dueAt: '2126-12-08T13:30:00Z', answerDays: 14 },
  mayRespond: true,
  mayAcknowledge: true,
  mayComment: false,
  mayAnswerComments: false,
  isSmallUnit: false,
  mayGiveAnswer: true,
  mayWriteDraft: true,
  mayExtend: false,
  mayDispose: false,
  mayReadLog: false,
  mayDeliverAgain: false,
  mayMakeSession: false,
  steps: [],
}

export const leftOut: ImportPreview['leftOut'] = [
  { kind: 'picture', excerpt: 'Bild 1: Hemtjänstens organisation', count: 2 },
  { kind: 'textBox', excerpt: 'Faktaruta om Norrgården', count: 1 },
]

/** As the programme's staff read it once it has been delivered. */
export const answeredFeedback: FeedbackView = {
  ...feedback,
  mayRespond: false,
  mayAcknowledge: false,
  isSmallUnit: false,
  mayGiveAnswer: false,
  mayWriteDraft: false,
  mayDispose: true,
  joint: {
    answerDays: 14,
    dueAt: '2026-12-08T13:30:00Z',
    answer: {
      by: 'Signe Älvdal',
      asDeputy: false,
      at: '2026-11-30T08:15:00Z',
      quoting: 'unnamed',
      remark: 'Tack för ett fint arbete.',
      hasComments: true,
    },
  },
  acknowledged: { by: 'Signe Älvdal', asDeputy: false, at: '2026-11-25T08:15:00Z' },
  status: 'acknowledged',
  leftOut,
  sourceName: 'aterkoppling-alvbro.docx',
  delivery: { status: 'sent', attempts: 1, sentAt: '2026-11-24T13:30:00Z' },
  findings: feedback.findings.map((finding, index) => ({
    ...finding,
    own: undefined,
    joint: { recognition: 'partly', comment: 'Bara på Norrgården.' },
    disposition: {
      outcome: 'report',
      words: 'Det tas upp i kapitel fyra.',
      by: 'Petra Forsk',
      at: '2026-12-10T09:00:00Z',
    },
    answers:
      index === 0
        ? {
            answered: 49,
            result: recognitionResult,
            comments: [{ body: 'Det stämmer i vår del av kommunen.', mayQuote: true }],
          }
        : { answered: 0, result: { shown: false, threshold: 5 }, comments: [] },
  })),
}

export const draft: FeedbackView = {
  ...answeredFeedback,
  number: 1,
  status: 'draft',
  deliveredAt: undefined,
  acknowledged: undefined,
  delivery: undefined,
  mayReadLog: true,
  steps: ['share'],
  since: undefined,
  removed: [],
  joint: undefined,
  findings: feedback.findings.map(({ id, heading, body }) => ({
    id,
    heading,
    body,
    comments: [
      {
        id: `0f000000-0000-4000-8000-0000000000${id.slice(-2)}`,
        body: 'Det gäller bara Norrgården.',
        by: 'Signe Älvdal',
        at: '2026-11-22T09:00:00Z',
        answer: null,
      },
    ],
  })),
  mayAnswerComments: true,
}

export const approved: FeedbackView = {
  ...draft,
  status: 'approved',
  answerDays: 14,
  steps: ['deliver'],
}
