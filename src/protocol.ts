import { z } from 'zod'
import { roles } from './actor.ts'
import { quotings } from './answer/answer.ts'
import { commentOutcomes } from './comment/comment.ts'
import { draftParts } from './joint-draft/joint-draft.ts'
import { noticeChoices } from './deputy/deputy.ts'
import { consentChoices } from './comparison/comparison.ts'
import { dispositionOutcomes } from './disposition/disposition.ts'
import { longestQuestion, questionProgress, stances } from './question/question.ts'
import { groupings, levels } from './group/group.ts'
import { reactions } from './reaction/reaction.ts'
import { longestAlt, mostPictureBytes, mostPictures } from './feedback/picture-limits.ts'
import { recognitions } from './recognition.ts'
import { longestHeading, longestText, longestWord, mostWords } from './poll/limits.ts'
import { mostSlidePictureBytes } from './picture/picture.ts'
import { optionId } from './poll/settings.ts'
import { audienceSize } from './rehearsal/rehearsal.ts'
import { seminarKinds } from './seminar/seminar.ts'
import { stepDesign } from './step/design-input.ts'
import { mostSteps } from './step/step.ts'
import { localText, text } from './text-input.ts'

/*
 * The contract between the server and those who use it: the tab, the bot and the API. The shape of
 * input is checked here and only here; inside, types are trusted. What the reads answer is in
 * `reads/`, which has no code in it and so costs the tab nothing.
 */

const id = z.uuid()
const recognition = z.enum(recognitions)
const remark = text.trim().max(longestText)
/** Shown as a link, so nothing that a browser could take for a script. */
const httpsAddress = z.url({ protocol: /^https$/ }).max(500)
const rating = z.union([z.int().min(1).max(7), z.literal('unsure')])

const inline = z.object({
  text,
  strong: z.literal(true).optional(),
  emphasis: z.literal(true).optional(),
  href: text.regex(/^(https?:\/\/|mailto:)/i).optional(),
  note: text.optional(),
})

const pictureId = z.string().regex(/^[0-9a-f]{64}$/)
type BlockShape = import('./feedback/rich-text.ts').Block

const block: z.ZodType<BlockShape> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), content: z.array(inline) }),
    z.object({
      kind: z.literal('heading'),
      level: z.int().min(1).max(6),
      content: z.array(inline),
    }),
    z.object({
      kind: z.literal('list'),
      ordered: z.boolean(),
      start: z.int().optional(),
      items: z.array(blocks),
    }),
    z.object({
      kind: z.literal('table'),
      rows: z.array(z.object({ isHeader: z.boolean(), cells: z.array(blocks) })),
    }),
    z.object({ kind: z.literal('quote'), blocks }),
    z.object({
      kind: z.literal('picture'),
      id: pictureId,
      type: z.enum(['png', 'jpeg', 'gif']),
      width: z.int().positive(),
      height: z.int().positive(),
      alt: text.trim().max(longestAlt),
      isDecorative: z.literal(true).optional(),
    }),
  ]),
)
const blocks: z.ZodType<BlockShape[]> = z.lazy(() => z.array(block))

const leftOut = z.object({
  kind: z.enum([
    'picture',
    'textBox',
    'drawing',
    'comment',
    'trackedChange',
    'equation',
    'embedded',
    'link',
    'other',
  ]),
  excerpt: text.max(400),
  count: z.int().positive(),
})

/** Names a word, whatever way it was spelt. Some signs are written out when it is made, so it is longer. */
const wordName = text.min(1).max(longestWord * 20)
const wordNames = z.array(wordName).min(1).max(500)

const answerDays = z.int().min(1).max(120)
const saidOfFindings = z
  .array(z.object({ findingId: id, recognition, comment: remark.optional() }))
  .max(200)
/** Known by their id in Entra, or by the address that they will sign in with the first time. */
const person = z
  .object({
    personId: id,
    name: text.trim().min(1).max(120),
    /** Left out: that of the others in the unit or, for staff, the asker's own. */
    tenantId: z.guid().optional(),
    objectId: z.guid().optional(),
    email: text.trim().toLowerCase().pipe(z.email().max(254)).optional(),
    holdings: z
      .array(z.object({ role: z.enum(roles), unitId: id.optional() }))
      .min(1)
      .max(50),
  })
  .refine(({ objectId, email }) => objectId !== undefined || email !== undefined)
const headingTitle = text.trim().min(1).max(longestHeading)

/** Base64 takes four signs for three bytes. */
const mostPictureText = Math.ceil(mostSlidePictureBytes / 3) * 4 + 4

/** Of a mix: how much of the whole. */
const part = z.int().min(0).max(100)

const newStep = z.object({ id, design: stepDesign })

/** What a person may ask for. The key is the HTTP path, the card verb and the handler's name. */
export const commandInput = {
  /** Makes a seminar with its agenda; a unit's own session, `unitFeedback`, names the unit. */
  'seminar.create': z.object({
    seminarId: id,
    kind: z.enum(seminarKinds),
    title: localText(200),
    unitId: id.optional(),
    steps: z.array(newStep).max(mostSteps),
  }),
  /** Lets everybody in the room see the first step. */
  'seminar.start': z.object({ seminarId: id }),
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
      startsAt: z.iso.datetime(),
      endsAt: z.iso.datetime(),
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

  /** Opens the poll, goes to its step and puts its card in the seminar's conversation. */
  'poll.open': z.object({ pollId: id }),
  /** The last answer counts. */
  'poll.vote': z.object({
    pollId: id,
    answer: z.union([
      z.strictObject({ recognition, remark: remark.optional() }),
      z.strictObject({ optionIds: z.array(optionId).min(1).max(20) }),
      z.strictObject({ ratings: z.record(optionId, rating) }),
      z.strictObject({ ranking: z.array(optionId).min(1).max(12) }),
      z.strictObject({ shares: z.record(optionId, z.int().min(0).max(100)) }),
      z.strictObject({ words: z.array(text.trim().max(longestWord)).min(1).max(mostWords) }),
      z.strictObject({ text: remark.min(1) }),
      z.strictObject({ unsure: z.literal(true) }),
    ]),
  }),
  'poll.close': z.object({ pollId: id }),
  /** Shows the result to everybody; closes the poll if it is open. */
  'poll.reveal': z.object({ pollId: id }),
  /** Lets the poll's card be answered in one more conversation, where a facilitator has put it. */
  'poll.place': z.object({ pollId: id, conversationId: text.min(1).max(400) }),
  /** Takes the result off the participants' screens again. */
  'poll.hide': z.object({ pollId: id }),
  /** Opens a new round from an empty box after `round`, which is sealed and stands beside it. */
  'poll.askAgain': z.object({ pollId: id, round: z.int().positive() }),
  /** Closes the question for good, so that its result can be shown by group. */
  'poll.seal': z.object({ pollId: id }),
  /** Shows everybody the result of a sealed question by group as well, or no longer. */
  'poll.showBy': z.object({ pollId: id, grouping: z.enum(groupings).nullable() }),
  /** Takes a question that went wrong out of all results, or in again. */
  'poll.leaveOut': z.object({ pollId: id, isLeftOut: z.boolean() }),

  /** Lets a free text through, or not. `shownAs` is the text after names have been struck out. */
  'remark.moderate': z.object({
    remarkId: id,
    status: z.enum(['waiting', 'shown', 'hidden']),
    shownAs: remark.min(1).optional(),
  }),

  /** Puts a free text under one of the poll's headings, or under none. */
  'remark.group': z.object({ remarkId: id, headingId: id.nullable() }),
  /** A heading to put free texts under, and the first of them. The id is the asker's own. */
  'heading.add': z.object({
    headingId: id,
    pollId: id,
    title: headingTitle,
    remarkId: id.optional(),
  }),
  'heading.rename': z.object({ headingId: id, title: headingTitle }),
  /** Its texts stand without a heading. */
  'heading.remove': z.object({ headingId: id }),
  /** Puts a removed heading back, with the texts that have not been moved since. */
  'heading.restore': z.object({ headingId: id }),

  /** Lets the word cloud stand still; later answers are saved, and show when it is thawed. */
  'cloud.freeze': z.object({ pollId: id }),
  'cloud.thaw': z.object({ pollId: id }),
  /** Lets words count as another in the poll's picture. The answers stay as they were written. */
  'word.merge': z.object({ pollId: id, words: wordNames, into: wordName }),
  /** Takes a word out of the one it was merged into. */
  'word.split': z.object({ pollId: id, word: wordName }),
  /** Hides words, or lets them through while the poll is open; `waiting` undoes either. */
  'word.moderate': z.object({
    pollId: id,
    words: wordNames,
    status: z.enum(['waiting', 'shown', 'hidden']),
  }),

  /** Stores an imported document as a new draft version; the same `versionId` twice is one version. */
  'feedback.save': z.object({
    documentId: id,
    versionId: id,
    unitId: id,
    title: text.trim().min(1).max(200),
    summary: blocks,
    findings: z
      .array(
        z.object({
          key: text.min(1).max(80),
          heading: text.trim().min(1).max(300),
          body: blocks,
        }),
      )
      .min(1)
      .max(200)
      .refine(haveKeysOfTheirOwn),
    closing: blocks,
    leftOut: z.array(leftOut).max(500),
    /** The bytes of the pictures in the text, as base64. */
    pictures: z
      .array(z.object({ id: pictureId, bytes: z.base64().max(mostPictureBytes * 1.4) }))
      .max(mostPictures)
      .optional(),
    sourceName: text.max(200),
  }),
  /** Lets the unit's contact persons read the draft, as a sounding board. */
  'feedback.share': z.object({ versionId: id }),
  /** A contact person's word on a preliminary finding; the same `commentId` twice is one comment. */
  'feedback.comment': z.object({ commentId: id, findingId: id, body: remark.min(1) }),
  /** What came of a comment; what was kept is kept with a reason. */
  'feedback.answerComment': z.object({
    commentId: id,
    outcome: z.enum(commentOutcomes),
    reason: remark.optional(),
  }),
  'feedback.approve': z.object({ versionId: id }),
  /** Sends the version's card to the unit's own conversation, at once or at a time to come. */
  'feedback.deliver': z.object({
    versionId: id,
    at: z.iso.datetime().optional(),
    /** How long the unit has to answer, from when the card arrives; left out, as the programme has it. */
    answerDays: answerDays.optional(),
    /** Without a card, to a unit that has no conversation; somebody mails it the link. */
    byEmail: z.literal(true).optional(),
  }),
  /** Takes back a delivery that waits for its time. */
  'feedback.unschedule': z.object({ versionId: id }),
  /** Notes that somebody in the unit has opened the reading view. */
  'feedback.open': z.object({ versionId: id }),
  /** Whether a member of the unit recognises it in a finding; the last answer counts. */
  'feedback.respond': z.object({
    findingId: id,
    recognition,
    comment: remark.optional(),
    /** The comment, without a name; left out is no. */
    mayQuote: z.boolean().optional(),
  }),
  /** The unit's joint answer, in the contact person's name. None of the findings: no comments. */
  'feedback.answer': z.object({
    versionId: id,
    findings: saidOfFindings,
    remark: remark.optional(),
    quoting: z.enum(quotings),
    /** Where what is said can be looked up. */
    evidence: z.union([z.literal(''), httpsAddress]).optional(),
    /** Where the unit has written it together: the revision that was read. */
    draftRevision: z.int().nonnegative().optional(),
  }),
  /** Lets the unit's own people write the joint answer together, from what there is of it. */
  'jointDraft.share': z.object({
    versionId: id,
    findings: saidOfFindings,
    remark: remark.optional(),
  }),
  /** Writes one field of it; of a finding, or the remark. `revision` is the field's that was read. */
  'jointDraft.write': z.object({
    versionId: id,
    findingId: id.optional(),
    part: z.enum(draftParts),
    words: text.max(longestText),
    revision: z.int().nonnegative(),
  }),
  'jointDraft.withdraw': z.object({ versionId: id }),
  /** Gives the unit more time to answer. */
  'feedback.extend': z.object({ versionId: id, until: z.iso.datetime(), reason: remark.min(1) }),
  /** What the researchers did with what was said of a finding, or of the version as a whole. */
  'feedback.dispose': z.object({
    versionId: id,
    findingId: id.optional(),
    outcome: z.enum(dispositionOutcomes),
    words: remark.min(1),
  }),
  /** Makes the seminar where the unit goes through the version, finding by finding; once. */
  'feedback.makeSession': z.object({ versionId: id, seminarId: id }),
  /** The contact person's receipt, in their own name. */
  'feedback.acknowledge': z.object({ versionId: id }),

  /** Names, or names anew, who stands in for the unit's contact person, and who of them is told. */
  'deputy.name': z.object({ unitId: id, personId: id, notices: z.enum(noticeChoices) }),
  'deputy.withdraw': z.object({ unitId: id }),

  /** Says which seminar or unit a conversation belongs to; neither unbinds it. */
  'conversation.bind': z.object({
    conversationId: text.min(1).max(400),
    seminarId: id.optional(),
    unitId: id.optional(),
  }),

  /** Adds people or changes them, all or none; what is given of a person takes the place of all before. */
  'person.save': z.object({ people: z.array(person).min(1).max(200) }),
  /** Takes somebody out of the programme, with effect at once. */
  'person.remove': z.object({ personId: id }),
  /** How the unit may appear when the units are compared, by the word of a contact person. */
  'unit.consent': z.object({ unitId: id, choice: z.enum(consentChoices) }),

  /** The smallest group for which anything is shown. */
  'programme.setThreshold': z.object({ threshold: z.int().min(3).max(50) }),
  /** How long units have to answer, where nothing else is said at the delivery. */
  'programme.setAnswerDays': z.object({ answerDays }),
}

export type CommandName = keyof typeof commandInput
export type CommandInput<Name extends CommandName> = z.infer<(typeof commandInput)[Name]>

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandInput, name)
}

function haveKeysOfTheirOwn(findings: { key: string }[]): boolean {
  return new Set(findings.map(({ key }) => key)).size === findings.length
}
