import { textIn, type Language } from '../../src/language.ts'
import { readDemoProgramme } from '../../src/local/demo-programme.ts'
import { recognitions } from '../../src/recognition.ts'
import { messagesIn } from '../../src/i18n/messages.ts'
import type { Room } from '../support/room.ts'

/** The kickoff of the invented programme, in the words that its screens show. */
export function kickoffIn(language: Language) {
  const { steps } = readDemoProgramme().kickoff
  const { recognition } = messagesIn(language).poll
  const polls = steps.flatMap((step) => (step.kind === 'poll' ? step : []))
  const [reflection, mistakes] = polls.map((poll) => {
    const options = poll.poll === 'choice' ? poll.options : []
    return {
      question: textIn(poll.question, language),
      options: options.map(({ label }) => textIn(label, language)),
      optionIds: options.map(({ id }) => id),
    }
  })
  return {
    slides: steps.flatMap((step) => (step.kind === 'slide' ? textIn(step.heading, language) : [])),
    reflection: {
      question: reflection!.question,
      options: recognitions.map((each) => recognition[each]),
      optionIds: [...recognitions],
    },
    mistakes: mistakes!,
  }
}

/** The id of the poll that everybody is at. */
export async function currentPollId(room: Room): Promise<string> {
  const facilitator = await room.ask('Johan Sandelin')
  const { id } = await facilitator.seminar('kickoff')
  const { step } = await facilitator.live(id, 'facilitator')
  if (step?.content.kind !== 'poll') throw new Error('The current step is not a poll')
  return step.content.id
}
