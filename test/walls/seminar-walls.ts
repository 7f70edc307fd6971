import { randomUUID } from 'node:crypto'
import type { seminarInput } from '../../src/protocol/seminar-input.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { templateFile } from '../../src/template/template-file.ts'
import { onePixel } from '../support/pictures.ts'
import { attending, running, runs, type Walls } from './wall.ts'

const welcome: StepDesign = { kind: 'slide', heading: { sv: 'Välkomna', en: 'Welcome' } }

const oneTemplate = templateFile(
  [{ id: '', kind: 'steps', title: { sv: 'Mall' }, steps: [welcome] }],
  new Map(),
)

export const seminarWalls: Walls<keyof typeof seminarInput> = {
  // What is there already: making it again is nothing new.
  'seminar.create': {
    may: runs,
    input: ({ seminarId, unitId }) => ({
      seminarId,
      kind: 'unitFeedback',
      title: { sv: 'Återkoppling' },
      unitId,
      steps: [],
    }),
  },
  'seminar.start': { ...running, input: ({ seminarId }) => ({ seminarId }) },
  'seminar.goToStep': { ...running, input: ({ seminarId }) => ({ seminarId, step: 1 }) },
  'seminar.letHostsLead': {
    may: ['lead'],
    mayInCommon: ['lead'],
    input: ({ seminarId }) => ({ seminarId, mayLead: false }),
  },
  'seminar.speakFrom': {
    ...attending,
    input: ({ seminarId }) => ({ seminarId, level: 'manager' }),
  },
  'seminar.end': { ...running, input: ({ seminarId }) => ({ seminarId }) },
  // What is there already: adding it again is nothing new.
  'step.add': {
    ...running,
    input: ({ seminarId, stepId }) => ({
      seminarId,
      after: null,
      steps: [{ id: stepId, design: welcome }],
    }),
  },
  'step.edit': { ...running, input: ({ stepId }) => ({ stepId, version: 1, design: welcome }) },
  'step.copy': { ...running, input: ({ stepId }) => ({ stepId, copyId: stepId }) },
  'step.move': { ...running, input: ({ stepId }) => ({ stepId, after: null }) },
  'step.remove': { ...running, input: ({ stepId }) => ({ stepId }) },
  'step.restore': { ...running, input: ({ stepId }) => ({ stepId }) },
  // What is there already: starting it again is nothing new.
  'rehearsal.start': {
    ...running,
    input: ({ seminarId, rehearsalId }) => ({ seminarId, rehearsalId }),
  },
  // Only in a rehearsal, and these are real.
  'rehearsal.answer': {
    may: [],
    mayInCommon: [],
    input: ({ pollId }) => ({
      pollId,
      people: 40,
      mix: { agreeing: 1, between: 1, doubting: 1 },
    }),
  },
  'rehearsal.discard': { ...running, input: ({ seminarId }) => ({ seminarId }) },
  'picture.save': {
    // Everybody's own programme, since none is named.
    may: [...runs, 'foreignStaff'],
    mayInCommon: [...runs, 'foreignStaff'],
    input: () => ({ pictureId: randomUUID(), data: onePixel.toString('base64') }),
  },
  // What is there already: saving it again is nothing new.
  'template.saveStep': {
    ...running,
    input: ({ templateId, stepId }) => ({ templateId, stepId, title: { sv: 'Mall' } }),
  },
  'template.saveSeminar': {
    ...running,
    input: ({ templateId, seminarId }) => ({ templateId, seminarId, title: { sv: 'Mall' } }),
  },
  'template.rename': {
    ...running,
    input: ({ templateId }) => ({ templateId, title: { sv: 'Mall' } }),
  },
  'template.remove': { ...running, input: ({ templateId }) => ({ templateId }) },
  'template.import': {
    // Everybody's own programme, since none is named.
    may: [...runs, 'foreignStaff'],
    mayInCommon: [...runs, 'foreignStaff'],
    input: () => ({ importId: randomUUID(), file: oneTemplate }),
  },
  'timer.start': { ...running, input: ({ breakId: stepId }) => ({ stepId }) },
  'timer.extend': {
    ...running,
    input: ({ breakId: stepId }) => ({ stepId, from: '2026-11-24T13:30:00Z', minutes: 2 }),
  },
  'timer.stop': { ...running, input: ({ breakId: stepId }) => ({ stepId }) },
  'ownPace.begin': {
    ...running,
    input: ({ seminarId, pollId }) => ({ seminarId, pollIds: [pollId] }),
  },
  'ownPace.end': { ...running, input: ({ seminarId }) => ({ seminarId }) },
  // What is there already: asking it again is nothing new.
  'question.ask': {
    ...attending,
    input: ({ questionsStepId: stepId, questionId }) => ({ questionId, stepId, body: 'Varför?' }),
  },
  // Nobody but whoever asked, who is none of these.
  'question.withdraw': {
    may: [],
    mayInCommon: [],
    input: ({ questionId }) => ({ questionId }),
  },
  'question.support': {
    ...attending,
    input: ({ questionId }) => ({ questionId, stance: 'for' }),
  },
  'question.moderate': { ...running, input: ({ questionId }) => ({ questionId, status: 'shown' }) },
  'question.settle': {
    ...running,
    input: ({ questionId }) => ({ questionId, progress: 'answered' }),
  },
  'question.answer': {
    ...running,
    input: ({ questionId }) => ({ questionId, answer: 'I maj.', version: 0 }),
  },
  'question.pin': { ...running, input: ({ questionId }) => ({ questionId, isPinned: true }) },
  'question.letAsk': {
    ...running,
    input: ({ questionsStepId: stepId }) => ({ stepId, mayAsk: true }),
  },
  'reaction.give': {
    ...attending,
    input: ({ seminarId }) => ({ seminarId, reaction: 'thanks' }),
  },
  'seminar.setMeeting': {
    ...running,
    input: ({ seminarId }) => ({
      seminarId,
      startsAt: '2026-11-24T13:30:00Z',
      endsAt: '2026-11-24T15:00:00Z',
      meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1',
    }),
  },
  'seminar.shareScreen': {
    ...attending,
    input: ({ seminarId }) => ({ seminarId, headCount: 4 }),
  },
  // A unit's own session has no guests, for anybody.
  'guest.admit': {
    may: [],
    mayInCommon: runs,
    input: ({ seminarId }) => ({ seminarId, giveName: false }),
  },
  'guest.turnAway': { ...running, input: ({ seminarId }) => ({ seminarId }) },
  'guest.showOut': { ...running, input: ({ guestId }) => ({ guestId }) },
}
