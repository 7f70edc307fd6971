import type { Remark } from '../ballot/remark-repository.ts'
import { groupsView } from '../group/group-view.ts'
import { wordsInCare } from '../poll/kinds.ts'
import { isPaced, participantsMaySeeResult, type Poll, roundOf } from '../poll/poll.ts'
import { moderatedQuestions, questionsView } from '../question/questions-view.ts'
import { type ReactionCounts, toldReactions } from '../reaction/reaction.ts'
import type {
  AgendaItem,
  FacilitatorState,
  LiveState,
  ModeratedRemark,
  PollView,
  StepView,
  TimedView,
  Viewer,
} from '../reads/live.ts'
import { mayHaveGuests } from '../seminar/seminar.ts'
import type { Step, TimedStep } from '../step/step.ts'
import { earlierRounds } from './earlier-rounds.ts'
import { headingsOf, publicRemarks } from './public-remarks.ts'
import { resultFor } from './result-for.ts'
import type { PollData, SeminarData } from './seminar-data.ts'
import { unitPresence } from './unit-presence.ts'

/** What this kind of viewer may see. Hiding happens here and nowhere else. */
export function liveStateFor(viewer: Viewer, data: SeminarData): LiveState {
  const { seminar, present } = data
  const { id, title, kind, status, feedbackVersionId } = seminar
  const step = seminar.steps[seminar.currentStep]
  const ownPace = ownPaceOf(viewer, data)
  const isElsewhere = (status !== 'running' || ownPace) && viewer !== 'facilitator'
  return {
    seminar: { id, title, kind, status, feedbackVersionId },
    step:
      step && !isElsewhere
        ? {
            index: seminar.currentStep,
            count: seminar.steps.length,
            content: stepView(viewer, step, data),
          }
        : undefined,
    present,
    ownPace,
    reactions: viewer === 'participant' ? undefined : reactionsIn(data),
    released: status === 'ended' ? data.polls.filter(participantsMaySeeResult).length : undefined,
    joinCode: viewer === 'participant' ? undefined : seminar.joinCode,
    facilitator: viewer === 'facilitator' ? facilitatorState(data, step) : undefined,
  }
}

function stepView(viewer: Viewer, step: Step, data: SeminarData): StepView {
  if (step.kind === 'slide') {
    const { kind, heading, text, picture, presenter } = step
    return { kind, heading, text, picture, presenter }
  }
  if (step.kind === 'poll') return pollView(viewer, pollOf(step, data)!, data)
  if (step.kind === 'questions') return questionsView(step, data.asked!, data.threshold)
  return timedView(step, data.now)
}

/** No results: whoever answers now should not be led by those who answered before. */
function ownPaceOf(viewer: Viewer, data: SeminarData): LiveState['ownPace'] {
  const paced = data.polls.filter(isPaced)
  if (paced.length === 0) return undefined
  const polls = paced.map((poll) => {
    const count = data.paced?.get(poll.boxId) ?? { ballots: 0, marks: {} }
    const view = pollView(viewer, poll, { ...data, count, remarks: [] })
    return { ...view, result: undefined, earlier: [] }
  })
  return { polls }
}

function reactionsIn({ reactions, threshold }: SeminarData): ReactionCounts | undefined {
  return reactions && toldReactions(reactions, threshold)
}

function timedView(step: TimedStep, now: Date): TimedView {
  const { kind, id, heading, minutes, endsAt } = step
  const leftMs = endsAt && Math.max(0, new Date(endsAt).getTime() - now.getTime())
  return {
    kind,
    id,
    heading,
    minutes,
    bringBack: step.kind === 'discussion' ? step.bringBack : undefined,
    timer: endsAt ? { endsAt, leftMs: Number(leftMs) } : undefined,
  }
}

/** One poll as this kind of viewer may see it, also apart from the seminar's present step. */
export function pollView(viewer: Viewer, poll: Poll, data: PollData): PollView {
  const { count, remarks, headings, threshold, groups } = data
  const isPublic = participantsMaySeeResult(poll)
  const maySeeResult = isPublic || (viewer === 'facilitator' && poll.phase !== 'draft')
  const result = maySeeResult ? resultFor(viewer, poll, count, threshold) : undefined
  const {
    boxId,
    seminarId: _,
    wordDecisions: __, // hidden words are in it
    isAtOwnPace: ___,
    frozen: ____,
    earlierBoxIds: _____,
    kind: pollKind,
    shownBy,
    ...shown
  } = poll
  const byGroup = shownBy && maySeeResult && !poll.isLeftOut ? groups.get(boxId) : undefined
  return {
    ...shown,
    kind: 'poll',
    pollKind,
    answered: count.ballots,
    result,
    round: roundOf(poll),
    earlier: maySeeResult ? earlierRounds(viewer, poll, data) : [],
    groups: shownBy && byGroup && groupsView(poll, shownBy, byGroup),
    isLeftOut: poll.isLeftOut ?? false,
    remarks: result?.shown ? publicRemarks(poll, remarks, headings) : [],
  } as PollView // the settings are those of the kind
}

function facilitatorState(data: SeminarData, step: Step | undefined): FacilitatorState {
  const poll = step && pollOf(step, data)
  return {
    rehearsalOf: data.seminar.rehearsalOf,
    rehearsalId: data.seminar.rehearsalId,
    people: data.people,
    agenda: data.seminar.steps.map((each) => agendaItem(each, data)),
    presence: data.byUnit && unitPresence(data.byUnit.units, data.byUnit.present, data.threshold),
    notes: step?.notes,
    remarks: data.remarks.map(moderatedRemark),
    earlierRemarks: earlierTextsOf(poll, data).map(moderatedRemark),
    headings: headingsOf(poll, data.headings),
    lateAnswers: poll?.frozen && data.count.ballots - poll.frozen.ballots,
    words: poll && wordsInCare(poll, data.count, data.threshold),
    questions: data.asked && moderatedQuestions(data.asked, data.threshold),
    isResultShown: poll ? participantsMaySeeResult(poll) : false,
    guests: mayHaveGuests(data.seminar)
      ? { giveName: data.seminar.guestsGiveName ?? false }
      : undefined,
  }
}

function agendaItem(step: Step, data: SeminarData): AgendaItem {
  if (step.kind === 'slide' || step.kind === 'questions') {
    return { id: step.id, kind: step.kind, title: step.heading }
  }
  if (step.kind !== 'poll') {
    return { id: step.id, kind: step.kind, title: step.heading, minutes: step.minutes }
  }
  const poll = pollOf(step, data)!
  return { id: step.id, kind: 'poll', title: poll.question, phase: poll.phase, pollId: poll.id }
}

/** The poll that a step shows; every poll step has one. */
function pollOf(step: Step, { polls }: SeminarData): Poll | undefined {
  return step.kind === 'poll' ? polls.find(({ id }) => id === step.pollId) : undefined
}

/** Those can still be let through, and taken off. */
function earlierTextsOf(poll: Poll | undefined, { earlierTexts = [] }: SeminarData): Remark[] {
  return earlierTexts.filter(({ boxId }) => poll?.earlierBoxIds?.includes(boxId))
}

function moderatedRemark({ id, body, shownAs, status, headingId }: Remark): ModeratedRemark {
  return { id, body, shownAs, status, headingId }
}
