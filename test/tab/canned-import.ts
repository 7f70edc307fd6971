import type { ImportPreview } from '../../src/reads/feedback.ts'
import { closing, counting, leftOut, summary, teams } from './canned-feedback.ts'

/* What comes of reading a document of feedback, and the card that its delivery posts. */

export const preview: ImportPreview = {
  title: 'Återkoppling till Älvbro kommun',
  summary,
  findings: [
    { key: 'team', heading: 'Hemtjänstens självstyrande team fungerar', body: teams },
    { key: 'minuter', heading: 'Uppföljningen räknar fortfarande minuter', body: counting },
  ],
  closing,
  leftOut,
  pictures: [],
  sourceName: 'aterkoppling-alvbro.docx',
}

export const card = {
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [
      { type: 'TextBlock', text: 'Älvbro kommun', isSubtle: true, wrap: true },
      {
        type: 'TextBlock',
        text: 'Återkoppling till Älvbro kommun',
        size: 'large',
        weight: 'bolder',
        wrap: true,
        style: 'heading',
      },
      {
        type: 'TextBlock',
        text: 'Vår bild är att intentionen är **väl känd** i ledningen.',
        wrap: true,
      },
    ],
    actions: [{ type: 'Action.Execute', title: 'Läs hela', verb: 'open' }],
  },
}
