import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { mostBytes } from '../../src/http/command-routes.ts'
import { commandInput } from '../../src/protocol.ts'
import { mostSteps } from '../../src/step/step.ts'

const long = (length: number) => ({ sv: 'å'.repeat(length), en: 'é'.repeat(length) })
const picture = () => ({ id: randomUUID(), alt: long(300) })
const stepsOf = (count: number) =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    design: {
      kind: 'slide',
      heading: long(300),
      text: long(4000),
      notes: long(4000),
      picture: picture(),
      presenter: picture(),
    },
  }))

test.each([
  ['seminar.create', { kind: 'kickoff', title: long(200), steps: stepsOf(mostSteps) }],
  ['step.add', { after: null, steps: stepsOf(50) }],
] as const)('%s takes as many and as long steps as there may be', (name, agenda) => {
  const input = { seminarId: randomUUID(), ...agenda }
  expect(commandInput[name].safeParse(input).success).toBe(true)
  expect(Buffer.byteLength(JSON.stringify(input))).toBeLessThan(mostBytes[name]!)
})
