import { holds } from '../../src/actor.ts'
import { countBallots } from '../../src/ballot/repository.ts'
import { execute } from '../../src/commands.ts'
import { textIn } from '../../src/language.ts'
import { isPaced, type Poll } from '../../src/poll/poll.ts'
import { listPolls } from '../../src/poll/repository.ts'
import { mayFacilitate, type Seminar } from '../../src/seminar/seminar.ts'
import { plain } from '../cards/elements.ts'
import { type ChatCommand, type ChatTurn, forFacilitator } from './chat-command.ts'
import { isSaid } from './said.ts'

/** Where the seminar is, and moving it on. */
export const seminarCommands: ChatCommand[] = [
  {
    name: 'status',
    fits: ({ place }) => place.kind !== 'personal',
    run: tellStatus,
  },
  {
    name: 'start',
    fits: (turn) => facilitates(turn, 'planned'),
    run: forFacilitator(async ({ app, actor, t, language }, seminar, rest) => {
      const title = plain(textIn(seminar.title, language))
      const gather = isSaid(rest, ({ yes }) => yes)
      const isPacedNow = (await listPolls(app.store, seminar.id)).some(isPaced)
      if (isPacedNow && !gather) return t.chat.seminar.confirmGather(title)
      await execute(app, actor, 'seminar.start', { seminarId: seminar.id, gather })
      return t.chat.seminar.started(title)
    }),
  },
  {
    name: 'next',
    fits: (turn) => facilitates(turn, 'running'),
    run: forFacilitator((turn, seminar) => goToStep(turn, seminar, seminar.currentStep + 1)),
  },
  {
    name: 'back',
    fits: (turn) => facilitates(turn, 'running'),
    run: forFacilitator((turn, seminar) => goToStep(turn, seminar, seminar.currentStep - 1)),
  },
  {
    name: 'hosts',
    fits: ({ place, actor }) => place.seminar !== undefined && holds(actor, 'lead'),
    run: forFacilitator(async ({ app, actor, t }, { id }, rest) => {
      const mayLead = isSaid(rest, ({ yes }) => yes)
      if (!mayLead && !isSaid(rest, ({ no }) => no)) return t.chat.hosts.how
      await execute(app, actor, 'seminar.letHostsLead', { seminarId: id, mayLead })
      return mayLead ? t.chat.hosts.may : t.chat.hosts.mayNot
    }),
  },
  {
    name: 'end',
    fits: (turn) => facilitates(turn, 'running'),
    run: forFacilitator(async ({ app, actor, t, language }, seminar, rest) => {
      const title = plain(textIn(seminar.title, language))
      if (!isSaid(rest, ({ yes }) => yes)) return t.chat.seminar.confirmEnd(title)
      await execute(app, actor, 'seminar.end', { seminarId: seminar.id })
      return t.chat.seminar.ended(title)
    }),
  },
]

function facilitates({ place, actor }: ChatTurn, status: Seminar['status']): boolean {
  const { seminar } = place
  return seminar?.status === status && mayFacilitate(seminar, actor)
}

async function goToStep(turn: ChatTurn, seminar: Seminar, step: number): Promise<string> {
  const { app, actor, t } = turn
  if (step < 0) return t.chat.seminar.atTheStart
  if (step >= seminar.steps.length) return t.chat.seminar.atTheEnd
  await execute(app, actor, 'seminar.goToStep', { seminarId: seminar.id, step })
  return stepLine(turn, seminar, step, await listPolls(app.store, seminar.id))
}

async function tellStatus(turn: ChatTurn): Promise<string> {
  const { app, place, t, language } = turn
  const { seminar, unit } = place
  if (unit) return t.chat.bind.toUnit(plain(unit.name))
  if (!seminar) return t.chat.bind.toNothing
  const status = t.chat.seminar.status[seminar.status]
  const lines = [t.chat.seminar.statusLine(plain(textIn(seminar.title, language)), status)]
  if (seminar.status !== 'running') return lines.join('\n\n')

  const polls = await listPolls(app.store, seminar.id)
  const open = polls.filter(({ phase }) => phase === 'open')
  const counts = await countBallots(
    app.store,
    open.map(({ boxId }) => boxId),
  )
  lines.push(stepLine(turn, seminar, seminar.currentStep, polls))
  for (const poll of open) {
    const answers = t.poll.answered(counts.get(poll.boxId)?.ballots ?? 0)
    lines.push(t.chat.seminar.openPoll(plain(textIn(poll.question, language)), answers))
  }
  return lines.join('\n\n')
}

function stepLine(
  { t, language }: ChatTurn,
  { steps }: Seminar,
  index: number,
  polls: Poll[],
): string {
  const step = steps[index]
  const title =
    step && step.kind !== 'poll'
      ? step.heading
      : polls.find(({ id }) => step?.kind === 'poll' && step.pollId === id)?.question
  return t.chat.seminar.step(index + 1, steps.length, title ? plain(textIn(title, language)) : '')
}
