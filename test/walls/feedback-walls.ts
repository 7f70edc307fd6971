import { randomUUID } from 'node:crypto'
import type { feedbackInput } from '../../src/protocol/feedback-input.ts'
import { attends, runs, speaks, unit, type Walls, writes } from './wall.ts'

let daysGiven = 0
/** More time each time it is asked for. */
function aDayLater(): string {
  return new Date(Date.UTC(2027, 0, ++daysGiven, 12)).toISOString()
}

export const feedbackWalls: Walls<keyof typeof feedbackInput> = {
  'feedback.save': {
    may: writes,
    input: ({ documentId, unitId }) => ({
      documentId,
      versionId: randomUUID(),
      unitId,
      title: 'Återkoppling',
      summary: [],
      findings: [{ key: 'teamen', heading: 'Teamen', body: [] }],
      closing: [],
      leftOut: [],
      sourceName: 'aterkoppling.docx',
    }),
  },
  'feedback.share': { may: writes, input: ({ versionId }) => ({ versionId }) },
  'feedback.comment': {
    may: speaks,
    input: ({ findingId }) => ({ commentId: randomUUID(), findingId, body: 'Mer om teamen' }),
  },
  'feedback.answerComment': {
    may: writes,
    input: ({ commentId }) => ({ commentId, outcome: 'changed' }),
  },
  'feedback.approve': { may: ['lead'], input: ({ versionId }) => ({ versionId }) },
  'feedback.unschedule': { may: ['lead'], input: ({ versionId }) => ({ versionId }) },
  'feedback.deliver': { may: ['lead'], input: ({ versionId }) => ({ versionId }) },
  'feedback.open': { may: attends, input: ({ versionId }) => ({ versionId }) },
  'feedback.respond': {
    may: unit,
    input: ({ findingId }) => ({ findingId, recognition: 'yes' }),
  },
  'feedback.answer': {
    may: speaks,
    input: ({ versionId, findingId }) => ({
      versionId,
      findings: [{ findingId, recognition: 'partly', comment: 'Till en del' }],
      quoting: 'no',
    }),
  },
  // The world's own draft is shared and written in already; what is refused changes nothing of it.
  'jointDraft.share': {
    may: speaks,
    input: ({ versionId }) => ({ versionId, findings: [], remark: 'Hej' }),
  },
  'jointDraft.write': {
    may: unit,
    input: ({ versionId, findingId }) => ({
      versionId,
      findingId,
      part: 'comment',
      words: 'Mer om teamen',
      revision: 99,
    }),
  },
  'jointDraft.withdraw': { may: speaks, input: ({ versionId }) => ({ versionId }) },
  'feedback.extend': {
    may: writes,
    input: ({ versionId }) => ({ versionId, until: aDayLater(), reason: 'Jul' }),
  },
  'feedback.dispose': {
    may: writes,
    input: ({ versionId, findingId }) => ({
      versionId,
      findingId,
      outcome: 'report',
      words: 'Tas upp i slutrapporten',
    }),
  },
  // It is there already: another is nothing new.
  'feedback.makeSession': {
    may: runs,
    input: ({ versionId, seminarId }) => ({ versionId, seminarId }),
  },
  'feedback.acknowledge': { may: speaks, input: ({ versionId }) => ({ versionId }) },
  // Whoever is it already, so that the next to knock finds the same.
  'deputy.name': {
    may: ['lead', 'contact'],
    input: ({ unitId, deputyId }) => ({ unitId, personId: deputyId, notices: 'both' }),
  },
  'deputy.withdraw': {
    may: ['lead', 'contact', 'deputy'],
    input: ({ unitId }) => ({ unitId }),
  },
}
