import type { Messages } from '../../src/i18n/messages.ts'
import { type Language, textIn } from '../../src/language.ts'
import type { Poll } from '../../src/poll/poll.ts'
import type { Seminar } from '../../src/seminar/seminar.ts'
import type { AdaptiveCard } from './adaptive-card.ts'
import { card, heading, primary } from './elements.ts'

export interface OfferedPoll {
  poll: Poll
  seminar: Pick<Seminar, 'title'>
}

/** The dialog in which a facilitator chooses what to put in a conversation. */
export function choosePollCard(
  offered: OfferedPoll[],
  { t, language }: { t: Messages; language: Language },
): AdaptiveCard {
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
    ],
    [primary({ type: 'Action.Submit', title: extension.put })],
    { language, fallbackText: extension.heading },
  )
}

/** More than these are a long way to scroll. */
const mostExpanded = 8
