import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Poll } from '../../src/poll/poll.ts'
import type { Seminar } from '../../src/seminar/seminar.ts'
import type { AdaptiveCard, SubmitAction } from './adaptive-card.ts'
import { card, heading, primary, text } from './elements.ts'

export interface OfferedPoll {
  poll: Poll
  seminar: Pick<Seminar, 'title'>
}

interface View {
  t: Messages
  language: Language
  /** Where it is not, nobody can keep the card up to date. */
  isBotHere: boolean
}

/** The dialog in which a facilitator chooses what to put in a conversation. */
export function choosePollCard(offered: OfferedPoll[], view: View): AdaptiveCard {
  const { t, language, isBotHere } = view
  const { extension, polls } = t.chat
  return card(
    [
      heading(extension.heading),
      {
        type: 'Input.ChoiceSet',
        id: 'pollId',
        label: extension.poll,
        style: offered.length > mostExpanded ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: extension.chooseFirst,
        choices: offered.map(({ poll, seminar }) => ({
          title: extension.choice(
            textIn(seminar.title, language),
            textIn(poll.question, language),
            polls.phase[poll.phase],
          ),
          value: poll.id,
        })),
      },
      ...(isBotHere ? [] : [text(extension.notHere)]),
    ],
    isBotHere ? [post(t)] : [addApp(t), putAnyway(t)],
    { language, fallbackText: extension.heading },
  )
}

function post({ chat }: Messages): SubmitAction {
  return primary({ type: 'Action.Submit', title: chat.extension.post })
}

function putAnyway({ chat }: Messages): SubmitAction {
  return { type: 'Action.Submit', title: chat.extension.put }
}

function addApp({ chat }: Messages): SubmitAction {
  return primary({
    type: 'Action.Submit',
    title: chat.extension.addApp,
    associatedInputs: 'none',
    data: { msteams: { justInTimeInstall: true } },
  })
}

/** More than these are a long way to scroll. */
const mostExpanded = 8
