import { randomUUID } from 'node:crypto'
import type { UnitOverview } from '../../src/reads/unit.ts'
import { HttpPerson } from '../support/http-person.ts'

/** Those who work while things are being killed, and the unit whose feedback it is about. */
export interface Crew {
  facilitator: HttpPerson
  researcher: HttpPerson
  lead: HttpPerson
  contact: HttpPerson
  members: HttpPerson[]
  unitId: string
  /** The chat in which the unit gets its feedback. */
  chatId: string
}

interface Listed {
  id: string
  roles: string[]
  unitName: string | null
}

export async function signInCrew(address: string): Promise<Crew> {
  const people = await read<Listed[]>(`${address}/local/api/people`)
  const first = (role: string) => people.find(({ roles }) => roles.includes(role))!
  const signIn = ({ id }: Listed) => HttpPerson.signIn(address, id)
  const contact = first('contact')
  const chats = await read<{ id: string; kind: string }[]>(
    `${address}/local/api/people/${contact.id}/chats`,
  )
  const researcher = await signIn(first('researcher'))
  const own = await signIn(contact)
  const units = await own.read<UnitOverview[]>('/api/units')
  return {
    facilitator: await signIn(first('facilitator')),
    researcher,
    lead: await signIn(first('lead')),
    contact: own,
    members: await Promise.all(people.filter(({ roles }) => roles.includes('member')).map(signIn)),
    unitId: units[0]!.id,
    chatId: chats.find(({ kind }) => kind === 'groupChat')!.id,
  }
}

/** A seminar of one reflection, running and open. */
export async function openSeminar({ facilitator }: Crew): Promise<{
  seminarId: string
  pollId: string
}> {
  const seminarId = randomUUID()
  const question = { sv: 'Känner ni igen er?' }
  const poll = { kind: 'recognition' as const, question, results: 'live' as const }
  await facilitator.command('seminar.create', {
    seminarId,
    kind: 'other',
    title: { sv: 'Ett samtal' },
    steps: [{ id: randomUUID(), design: { kind: 'poll', poll } }],
  })
  await facilitator.command('seminar.start', { seminarId })
  const { facilitator: seen } = await facilitator.live(seminarId, 'facilitator')
  const pollId = seen!.agenda[0]!
  if (pollId.kind !== 'poll') throw new Error('The step is not a poll')
  await facilitator.command('poll.open', { pollId: pollId.pollId! })
  return { seminarId, pollId: pollId.pollId! }
}

async function read<Answer>(url: string): Promise<Answer> {
  return (await fetch(url)).json() as Promise<Answer>
}
