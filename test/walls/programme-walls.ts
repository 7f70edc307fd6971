import { randomUUID } from 'node:crypto'
import type { programmeInput } from '../../src/protocol/programme-input.ts'
import { runs, type Walls } from './wall.ts'

export const programmeWalls: Walls<keyof typeof programmeInput> = {
  'conversation.bind': {
    may: runs,
    input: ({ conversationId, unitId }) => ({ conversationId, unitId }),
  },
  // Whoever is there already, as a member of the unit once more.
  'person.save': {
    may: ['lead'],
    input: ({ personId, unitId }) => ({
      people: [
        {
          personId,
          name: 'Nytt namn',
          tenantId: personId,
          objectId: personId,
          holdings: [{ role: 'member', unitId }],
        },
      ],
    }),
  },
  'person.remove': { may: ['lead'], input: ({ personId }) => ({ personId }) },
  'unit.add': {
    may: ['lead', 'foreignStaff'], // to everybody's own programme, since none is named
    input: () => ({ unitId: randomUUID(), name: 'Ny region', kind: 'region' }),
  },
  // Somebody has changed it, or something is tied to it: the lead gets as far as to be told so.
  'unit.edit': {
    may: ['lead'],
    input: ({ unitId }) => ({ unitId, version: 9, name: 'Nytt namn', kind: 'region' }),
  },
  'unit.remove': { may: ['lead'], input: ({ unitId }) => ({ unitId }) },
  'unit.consent': { may: ['contact'], input: ({ unitId }) => ({ unitId, choice: 'named' }) },
  'programme.setAnswerDays': { may: ['lead', 'foreignStaff'], input: () => ({ answerDays: 21 }) },
  'programme.setThreshold': {
    // Everybody's own programme, since none is named.
    may: ['lead', 'foreignStaff'],
    input: () => ({ threshold: 7 }),
  },
}
