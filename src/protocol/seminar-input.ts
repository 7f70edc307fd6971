import { z } from 'zod'
import { levels } from '../group/group.ts'
import { mostSlidePictureBytes } from '../picture/picture.ts'
import { longestAnswer, longestQuestion, questionProgress, stances } from '../question/question.ts'
import { reactions } from '../reaction/reaction.ts'
import { audienceSize } from '../rehearsal/rehearsal.ts'
import { seminarKinds } from '../seminar/seminar.ts'
import { stepDesign } from '../step/design-input.ts'
import { mostSteps } from '../step/step.ts'
import { localText, text } from '../text-input.ts'
import { id, moment } from './shapes.ts'

/** Base64 takes four signs for three bytes. */
const mostPictureText = Math.ceil(mostSlidePictureBytes / 3) * 4 + 4

/** Of a mix: how much of the whole. */
const part = z.int().min(0).max(100)

const newStep = z.object({ id, design: stepDesign })

/** Seminars, their agenda and those who come to them. */
export const seminarInput = {
  /** Makes a seminar with its agenda; a unit's own session, `unitFeedback`, names the unit. */
  'seminar.create': z.object({
    seminarId: id,
    kind: z.enum(seminarKinds),
    title: localText(200),
    unitId: id.optional(),
    steps: z.array(newStep).max(mostSteps),
  }),
  /**
   * Lets everybody in the room see the first step. Where people are answering at their own pace, only
   * if `gather` says that this may end.
   */
  'seminar.start': z.object({ seminarId: id, gather: z.boolean().optional() }),
  /** By its place counted from 0, or by its id, which still means the same when the agenda has changed. */
  'seminar.goToStep': z.union([
    z.strictObject({ seminarId: id, step: z.int().nonnegative() }),
    z.strictObject({ seminarId: id, stepId: id }),
  ]),
  /** The level of the governance chain that the person speaks from, as they say themselves. */
  'seminar.speakFrom': z.object({ seminarId: id, level: z.enum(levels).nullable() }),
  /** Ends the seminar and seals its polls; cannot be undone. */
  'seminar.end': z.object({ seminarId: id }),
  /** Lets, or no longer lets, whoever organises or presents the Teams meeting lead the seminar. */
  'seminar.letHostsLead': z.object({ seminarId: id, mayLead: z.boolean() }),
  /** How many sit at the asker's screen and answer together, as one; 1 is a person alone. */
  'seminar.shareScreen': z.object({ seminarId: id, headCount: z.int().min(1).max(99) }),

  /** Adds steps after another, or first. Ids are the asker's own, so that asking twice adds once. */
  'step.add': z.object({
    seminarId: id,
    after: id.nullable(),
    steps: z.array(newStep).min(1).max(50),
  }),
  /** `version` is the one that was read; refused when somebody else has saved the step since. */
  'step.edit': z.object({ stepId: id, version: z.int().positive(), design: stepDesign }),
  'step.copy': z.object({ stepId: id, copyId: id }),
  /** To right after another step, or first. */
  'step.move': z.object({ stepId: id, after: id.nullable() }),
  /** Takes a step out of the agenda, unless people have answered its question. */
  'step.remove': z.object({ stepId: id }),
  /** Puts a removed step back where it was. */
  'step.restore': z.object({ stepId: id }),
  /** Starts the time of a discussion or a break, unless it is running. */
  'timer.start': z.object({ stepId: id }),
  /** `from` is the end that was seen, so that two who give more at once give it once. */
  'timer.extend': z.object({
    stepId: id,
    from: z.iso.datetime({ offset: true }),
    minutes: z.int().min(1).max(60),
  }),
  'timer.stop': z.object({ stepId: id }),

  /**
   * Opens these polls, and no others, to be answered before or after people meet, by each when it
   * suits them. Ends when the seminar goes to a step.
   */
  'ownPace.begin': z.object({ seminarId: id, pollIds: z.array(id).min(1).max(50) }),
  /** Closes them and brings everybody to the seminar's step. */
  'ownPace.end': z.object({ seminarId: id }),

  /** With an id of the asker's own. Nobody can see who asked, and it shows once it is let through. */
  'question.ask': z.object({
    questionId: id,
    stepId: id,
    body: text.trim().min(1).max(longestQuestion),
  }),
  /** Takes back one's own question. */
  'question.withdraw': z.object({ questionId: id }),
  /** Says that one wonders too; null takes it back. */
  'question.support': z.object({ questionId: id, stance: z.enum(stances).nullable() }),
  /** Lets a question through, or not. `shownAs` is the text after names have been struck out. */
  'question.moderate': z.object({
    questionId: id,
    status: z.enum(['waiting', 'shown', 'hidden']),
    shownAs: text.trim().min(1).max(longestQuestion).optional(),
  }),
  /** Answered, done with, or neither. */
  'question.settle': z.object({ questionId: id, progress: z.enum(questionProgress) }),
  /**
   * Answers a question in writing, for everybody to read under it; null takes that back. `version`
   * is the one that was read: refused when somebody else has written since.
   */
  'question.answer': z.object({
    questionId: id,
    answer: text.trim().min(1).max(longestAnswer).nullable(),
    version: z.int().nonnegative(),
  }),
  /** First in the list on every screen. */
  'question.pin': z.object({ questionId: id, isPinned: z.boolean() }),
  /** Whether the step takes more questions. */
  'question.letAsk': z.object({ stepId: id, mayAsk: z.boolean() }),

  /** Copies a seminar to be tried with an invented audience; takes the place of its last rehearsal. */
  'rehearsal.start': z.object({ seminarId: id, rehearsalId: id }),
  /** Lets invented people answer an open question of a rehearsal. */
  'rehearsal.answer': z.object({
    pollId: id,
    people: z.int().min(audienceSize.least).max(audienceSize.most),
    mix: z
      .object({ agreeing: part, between: part, doubting: part })
      .refine((mix) => Object.values(mix).some((each) => each > 0)),
  }),
  /** Throws a seminar's rehearsal away, with all that was answered in it. */
  'rehearsal.discard': z.object({ seminarId: id }),

  /** Takes in a PNG, JPEG or WebP picture, in base64, to put on slides. */
  'picture.save': z.object({ pictureId: id, data: z.base64().max(mostPictureText) }),

  /** Saves a step, such as a question, for the programme to use again. */
  'template.saveStep': z.object({ templateId: id, stepId: id, title: localText(200) }),
  /** Saves an agenda, for new seminars of the programme to begin from. */
  'template.saveSeminar': z.object({ templateId: id, seminarId: id, title: localText(200) }),
  'template.rename': z.object({ templateId: id, title: localText(200) }),
  'template.remove': z.object({ templateId: id }),
  /** `file` is a `TemplateFile`, checked apart so that what is wrong with it can be said. */
  'template.import': z.object({ importId: id, file: z.unknown() }),

  /** How somebody feels about what is shown. The last one counts, for some seconds. */
  'reaction.give': z.object({ seminarId: id, reaction: z.enum(reactions) }),

  /** When and where the seminar meets in Teams; also for a meeting that was booked by hand. */
  'seminar.setMeeting': z
    .object({
      seminarId: id,
      startsAt: moment,
      endsAt: moment,
      meetingUrl: text.max(2000).regex(/^https:\/\/teams\.(microsoft|live)\.com\//),
      calendarUrl: text
        .max(2000)
        .regex(/^https:\/\//)
        .optional(),
    })
    .refine(({ startsAt, endsAt }) => Date.parse(startsAt) < Date.parse(endsAt)),

  /** Lets people without an account in with a new code; `giveName` asks each for a name. */
  'guest.admit': z.object({ seminarId: id, giveName: z.boolean() }),
  /** Shuts the door to guests and forgets those who came in. */
  'guest.turnAway': z.object({ seminarId: id }),
  /** Shows one guest out at once; the same browser is not let in again. */
  'guest.showOut': z.object({ guestId: id }),
}
