import type { FeedbackCardContent } from '../../src/delivery/messenger.ts'
import type { Messages } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'
import { type Recognition, recognitions } from '../../src/recognition.ts'
import type { Links } from '../links.ts'
import type { Action, AdaptiveCard, Container, Element } from './adaptive-card.ts'
import { card, commandButton, heading, link, primary, quiet, text } from './elements.ts'

interface View {
  t: Messages
  language: Language
  links: Links
}

/** What one person may do with the card, and has done. */
export interface FeedbackViewer {
  mayRespond: boolean
  mayAcknowledge: boolean
  /** For the unit; as long as it has not answered, it may say here that it has no comments. */
  mayGiveAnswer: boolean
  /** By finding. */
  own: ReadonlyMap<string, OwnResponse>
  /** What stands in the boxes and is not sent yet: a card that is drawn anew must not take it away. */
  unsent?: ReadonlyMap<string, Partial<OwnResponse>>
}

interface OwnResponse {
  recognition: Recognition
  comment?: string | undefined
  mayQuote?: boolean | undefined
}

/** More than this and the card is no longer read in a chat; the rest is in the tab. */
const mostFindings = 12

/**
 * A unit's feedback in its own conversation. Each finding is a row that opens its own question, so
 * the card stays short. `viewer` makes it one person's view; what that person may not do is left out.
 */
export function feedbackCard(
  content: FeedbackCardContent,
  view: View,
  viewer: FeedbackViewer = everybody,
): AdaptiveCard {
  const { unitName, title, summary, findings, versionId } = content
  const { t, language, links } = view
  const name = t.chat.feedback.heading(unitName)
  const shown = findings.slice(0, mostFindings)
  const left = findings.length - shown.length
  return card(
    [
      heading(name),
      ...(title === name ? [] : [text(title, { weight: 'bolder' })]),
      text(summary),
      quiet(t.chat.feedback.findings(findings.length)),
      ...(content.acknowledgedAt
        ? [text(t.chat.feedback.acknowledged(content.acknowledgedAt))]
        : []),
      ...lifeRows(content, t),
      ...shown.flatMap((finding, index) =>
        findingRows(finding, index + 1, { t, viewer, isSmallUnit: content.isSmallUnit }),
      ),
      ...(left > 0 ? [quiet(t.chat.feedback.more(left))] : []),
    ],
    [
      primary(link(t.chat.feedback.readAll, links.feedback(versionId))),
      ...acknowledgement(content, t, viewer),
      ...noComments(content, t, viewer),
    ],
    {
      language,
      fallbackText: t.chat.cardFallback(name),
      refresh: commandButton('card.refresh', name, { versionId }),
    },
  )
}

/**
 * Everybody gets the buttons on the shared card: who may press them is decided when they do. That
 * the unit has no comments is too much to say by mistake, so it is only on the own view.
 */
const everybody: FeedbackViewer = {
  mayRespond: true,
  mayAcknowledge: true,
  mayGiveAnswer: false,
  own: new Map(),
}

/** What there is to do, and what is new since the card arrived. */
function lifeRows({ answer, dispositions }: FeedbackCardContent, t: Messages): Element[] {
  const { feedback } = t.chat
  const due = answer.by ? feedback.answerBy(answer.by) : feedback.answerWithin(answer.days)
  return [
    quiet(answer.isGiven ? feedback.answerGiven : due),
    ...(dispositions > 0 ? [text(feedback.dispositions(dispositions))] : []),
  ]
}

interface Asked {
  t: Messages
  viewer: FeedbackViewer
  isSmallUnit: boolean
}

function findingRows(
  { id, heading: name }: FeedbackCardContent['findings'][number],
  number: number,
  { t, viewer, isSmallUnit }: Asked,
): Element[] {
  const { mayRespond, own, unsent } = viewer
  const answer = own.get(id)
  const said = answer && t.chat.feedback.yourAnswer(t.poll.recognition[answer.recognition])
  const row: Container = {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [text(`${number}. ${name}`)],
  }
  if (!mayRespond) return [{ ...row, items: [...row.items, ...(said ? [quiet(said)] : [])] }]
  return [
    {
      ...row,
      items: [...row.items, quiet(`${said ?? t.chat.feedback.question} ▾`)],
      selectAction: {
        type: 'Action.ToggleVisibility',
        title: t.chat.feedback.askAbout(number),
        targetElements: [`finding${number}`],
      },
    },
    question(
      id,
      `finding${number}`,
      { t, isSmallUnit },
      unsent?.get(id) ?? answer,
      unsent?.has(id),
    ),
  ]
}

/** Not required inputs: every button sends every input, also those of findings that are folded. */
function question(
  findingId: string,
  id: string,
  { t, isSmallUnit }: Pick<Asked, 't' | 'isSmallUnit'>,
  answer: Partial<OwnResponse> | undefined,
  isOpen = false,
): Container {
  return {
    type: 'Container',
    id,
    isVisible: isOpen,
    style: 'emphasis',
    items: [
      {
        type: 'Input.ChoiceSet',
        id: `recognition:${findingId}`,
        label: t.chat.feedback.question,
        style: 'expanded',
        wrap: true,
        choices: recognitions.map((each) => ({ title: t.poll.recognition[each], value: each })),
        ...(answer?.recognition && { value: answer.recognition }),
      },
      {
        type: 'Input.Text',
        id: `comment:${findingId}`,
        label: t.chat.feedback.comment,
        isMultiline: true,
        maxLength: 1000,
        placeholder: t.poll.nameNobody,
        ...(answer?.comment && { value: answer.comment }),
      },
      ...(isSmallUnit ? [quiet(t.chat.feedback.fewPeople)] : []),
      {
        type: 'Input.ChoiceSet',
        id: `quote:${findingId}`,
        label: t.chat.feedback.quoting,
        style: 'expanded',
        wrap: true,
        isMultiSelect: true,
        choices: [{ title: t.chat.feedback.mayQuote, value: 'true' }],
        ...(answer?.mayQuote && { value: 'true' }),
      },
      {
        type: 'ActionSet',
        actions: [commandButton('feedback.respond', t.chat.feedback.respond, { findingId })],
      },
    ],
  }
}

function acknowledgement(
  { versionId, acknowledgedAt }: FeedbackCardContent,
  t: Messages,
  { mayAcknowledge }: FeedbackViewer,
): Action[] {
  if (acknowledgedAt || !mayAcknowledge) return []
  return [commandButton('feedback.acknowledge', t.chat.feedback.acknowledge, { versionId })]
}

function noComments(
  { versionId, answer }: FeedbackCardContent,
  t: Messages,
  { mayGiveAnswer }: FeedbackViewer,
): Action[] {
  if (answer.isGiven || !mayGiveAnswer) return []
  return [commandButton('feedback.answer', t.chat.feedback.noComments, { versionId })]
}
