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
  'unit.consent': { may: ['contact'], input: ({ unitId }) => ({ unitId, choice: 'named' }) },
  'programme.setAnswerDays': { may: ['lead', 'foreignStaff'], input: () => ({ answerDays: 21 }) },
  'programme.setThreshold': {
    // Everybody's own programme, since none is named.
    may: ['lead', 'foreignStaff'],
    input: () => ({ threshold: 7 }),
  },
}
