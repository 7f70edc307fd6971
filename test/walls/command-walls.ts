import { randomUUID } from 'node:crypto'
import type { CommandInput, CommandName } from '../../src/protocol.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { templateFile } from '../../src/template/template-file.ts'
import { onePixel } from '../support/pictures.ts'
import type { Person } from './people.ts'
import type { Things } from './world.ts'

/** Who may do what to a unit's things. Whoever is not named is refused. */
export interface CommandWall<Name extends CommandName> {
  /** A request that is right in shape. Ids come from `things`: the unit's, another's, or nobody's. */
  input: (things: Things) => CommandInput<Name>
  /** Those who get past the wall where the things are the unit's own. */
  may: readonly Person[]
  /** The same in a seminar for the whole programme, for commands that have to do with seminars. */
  mayInCommon?: readonly Person[]
}

const runs = ['lead', 'facilitator'] as const
const writes = ['lead', 'researcher'] as const
const speaks = ['contact', 'deputy'] as const
const unit = [...speaks, 'member'] as const
const attends = ['lead', 'facilitator', 'researcher', ...unit] as const

/** To run a seminar, wherever it is. */
const running = { may: runs, mayInCommon: runs }

let daysGiven = 0
/** More time each time it is asked for. */
function aDayLater(): string {
  return new Date(Date.UTC(2027, 0, ++daysGiven, 12)).toISOString()
}

const welcome: StepDesign = { kind: 'slide', heading: { sv: 'Välkomna', en: 'Welcome' } }

const oneTemplate = templateFile(
  [{ id: '', kind: 'steps', title: { sv: 'Mall' }, steps: [welcome] }],
  new Map(),
)

/** A command that is not here does not compile: say here who may, and what it is asked with. */
export const commandWalls: { [Name in CommandName]: CommandWall<Name> } = {
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
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
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
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    input: ({ questionsStepId: stepId, questionId }) => ({ questionId, stepId, body: 'Varför?' }),
  },
  // Nobody but whoever asked, who is none of these.
  'question.withdraw': {
    may: [],
    mayInCommon: [],
    input: ({ questionId }) => ({ questionId }),
  },
  'question.support': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    input: ({ questionId }) => ({ questionId, stance: 'for' }),
  },
  'question.moderate': { ...running, input: ({ questionId }) => ({ questionId, status: 'shown' }) },
  'question.settle': {
    ...running,
    input: ({ questionId }) => ({ questionId, progress: 'answered' }),
  },
  'question.pin': { ...running, input: ({ questionId }) => ({ questionId, isPinned: true }) },
  'question.letAsk': {
    ...running,
    input: ({ questionsStepId: stepId }) => ({ stepId, mayAsk: true }),
  },

  'reaction.give': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
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
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
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

  'poll.open': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.vote': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    input: ({ pollId }) => ({ pollId, answer: { recognition: 'yes' } }),
  },
  'poll.close': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.reveal': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.hide': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.place': {
    ...running,
    input: ({ pollId, conversationId }) => ({ pollId, conversationId }),
  },
  // Of a round that is not the present one: it only opens, and leaves the remarks where they are.
  'poll.askAgain': { ...running, input: ({ pollId }) => ({ pollId, round: 99 }) },
  'poll.seal': { ...running, input: ({ pollId }) => ({ pollId }) },
  'poll.showBy': { ...running, input: ({ pollId }) => ({ pollId, grouping: 'level' }) },
  'poll.leaveOut': { ...running, input: ({ pollId }) => ({ pollId, isLeftOut: true }) },
  'remark.group': { ...running, input: ({ remarkId }) => ({ remarkId, headingId: null }) },
  // What is there already: adding it again is nothing new.
  'heading.add': {
    ...running,
    input: ({ headingId, pollId }) => ({ headingId, pollId, title: 'Ekonomi' }),
  },
  'heading.rename': { ...running, input: ({ headingId }) => ({ headingId, title: 'Ekonomi' }) },
  'heading.remove': { ...running, input: ({ headingId }) => ({ headingId }) },
  'heading.restore': { ...running, input: ({ headingId }) => ({ headingId }) },
  // No cloud of words: whoever may freeze one is told so.
  'cloud.freeze': { ...running, input: ({ pollId }) => ({ pollId }) },
  'cloud.thaw': { ...running, input: ({ pollId }) => ({ pollId }) },
  // No words have been said to this poll: whoever may decide about them is told so.
  'word.merge': {
    ...running,
    input: ({ pollId }) => ({ pollId, words: ['tilliten'], into: 'tillit' }),
  },
  'word.split': { ...running, input: ({ pollId }) => ({ pollId, word: 'tilliten' }) },
  'word.moderate': {
    ...running,
    input: ({ pollId }) => ({ pollId, words: ['tilliten'], status: 'hidden' }),
  },
  'remark.moderate': { ...running, input: ({ remarkId }) => ({ remarkId, status: 'shown' }) },

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

  'conversation.bind': {
    may: runs,
    input: ({ conversationId, unitId }) => ({ conversationId, unitId }),
  },
  // Whoever is it already, so that the next to knock finds the same.
  'deputy.name': {
    may: ['lead', 'contact'],
    input: ({ unitId, deputyId }) => ({ unitId, personId: deputyId, notices: 'both' }),
  },
  'deputy.withdraw': {
    may: ['lead', 'contact', 'deputy'],
    input: ({ unitId }) => ({ unitId }),
  },
  // Whoever is there already, as a member of the unit once more.
  'person.save': {
    may: ['lead'],
    input: ({ personId, unitId }) => ({
      people: [
        {
          personId,
          name: 'Nytt namn',
          tenantId: personId,
          objectId: personId,
          holdings: [{ role: 'member', unitId }],
        },
      ],
    }),
  },
  'person.remove': { may: ['lead'], input: ({ personId }) => ({ personId }) },
  'unit.consent': { may: ['contact'], input: ({ unitId }) => ({ unitId, choice: 'named' }) },
  'programme.setAnswerDays': { may: ['lead', 'foreignStaff'], input: () => ({ answerDays: 21 }) },
  'programme.setThreshold': {
    // Everybody's own programme, since none is named.
    may: ['lead', 'foreignStaff'],
    input: () => ({ threshold: 7 }),
  },
}
