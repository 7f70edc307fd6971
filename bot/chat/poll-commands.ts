import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { textIn } from '../../src/language.ts'
import type { Poll, PollPhase } from '../../src/poll/poll.ts'
import { listPolls } from '../../src/poll/repository.ts'
import type { CommandName } from '../../src/protocol.ts'
import { mayFacilitate, type Seminar } from '../../src/seminar/seminar.ts'
import { plain } from '../cards/elements.ts'
import { type ChatCommand, type ChatTurn, forFacilitator } from './chat-command.ts'
import { choosePoll, tellingWords } from './choose-poll.ts'

/** What a facilitator can do with the seminar's polls. */
export const pollCommands: ChatCommand[] = [
  {
    name: 'polls',
    fits: facilitatesHere,
    run: forFacilitator(async (turn, seminar) => {
      const polls = await listPolls(turn.app.store, seminar.id)
      const { t, language } = turn
      if (polls.length === 0) return t.chat.polls.none
      const heading = t.chat.polls.heading(plain(textIn(seminar.title, language)))
      return [heading, ...numbered(turn, polls, polls)].join('\n\n')
    }),
  },
  {
    name: 'open',
    fits: facilitatesHere,
    run: onPoll('poll.open', 'opened', 'allOpened', ['draft'], 'first'),
  },
  {
    name: 'close',
    fits: facilitatesHere,
    run: onPoll('poll.close', 'closed', 'noneOpen', ['open'], 'current'),
  },
  {
    name: 'reveal',
    fits: facilitatesHere,
    run: onPoll('poll.reveal', 'revealed', 'noneToReveal', ['open', 'closed'], 'current'),
  },
  {
    name: 'hide',
    fits: facilitatesHere,
    run: onPoll('poll.hide', 'hidden', 'noneToHide', ['revealed'], 'current'),
  },
]

function facilitatesHere({ place, actor }: { place: ChatTurn['place']; actor: Actor }): boolean {
  return place.seminar !== undefined && mayFacilitate(place.seminar, actor)
}

type Done = 'opened' | 'closed' | 'revealed' | 'hidden'
type NothingToDo = 'allOpened' | 'noneOpen' | 'noneToReveal' | 'noneToHide'

/**
 * Without more words: the first that is in one of these phases, or the one of the step that shows.
 * With a number or words: the one that is meant, whatever its phase; the command says if it can't be.
 */
function onPoll(
  command: CommandName,
  done: Done,
  nothing: NothingToDo,
  phases: PollPhase[],
  preferred: 'first' | 'current',
): ChatCommand['run'] {
  return forFacilitator(async (turn, seminar, rest) => {
    const { t, language, app, actor } = turn
    const polls = await listPolls(app.store, seminar.id)
    const fitting = polls.filter(({ phase }) => phases.includes(phase))
    const isUnsaid = tellingWords(rest).length === 0
    if (isUnsaid && fitting.length === 0) return t.chat.polls[nothing]
    const choice = isUnsaid ? unsaid(fitting, seminar, preferred) : choosePoll(polls, rest)
    if (choice.kind === 'none') return t.chat.polls.noSuch
    if (choice.kind === 'several') {
      return [t.chat.polls.several, ...numbered(turn, polls, choice.polls)].join('\n\n')
    }
    await execute(app, actor, command, { pollId: choice.poll.id })
    return t.chat.polls[done](plain(textIn(choice.poll.question, language)))
  })
}

function unsaid(fitting: Poll[], seminar: Seminar, preferred: 'first' | 'current') {
  const step = seminar.steps[seminar.currentStep]
  const current = fitting.find(({ id }) => step?.kind === 'poll' && step.pollId === id)
  if (preferred === 'current' && current) return { kind: 'one' as const, poll: current }
  return choosePoll(preferred === 'first' ? fitting.slice(0, 1) : fitting, '')
}

function numbered({ t, language }: ChatTurn, all: Poll[], shown: Poll[]): string[] {
  return shown.map((poll) =>
    t.chat.polls.line(
      all.indexOf(poll) + 1,
      plain(textIn(poll.question, language)),
      t.chat.polls.phase[poll.phase],
    ),
  )
}
