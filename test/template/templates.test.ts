import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { commandInput } from '../../src/protocol.ts'
import { bank } from '../../src/template/bank.ts'
import { seminarTemplates } from '../../src/template/seminars.ts'

const all = [...bank, ...seminarTemplates]

test('the bank has every row of its own, and each names its source', () => {
  expect(new Set(bank.map(({ id }) => id)).size).toBe(15)
  for (const { source } of bank) expect(source.sv).not.toBe('')
})

test.each(all.map((each) => [each.id, each] as const))(
  '%s can be put into an agenda as it is, in both languages',
  (_, { steps }) => {
    const asked = steps.map((design) => ({ id: randomUUID(), design }))
    const input = { seminarId: randomUUID(), after: null, steps: asked }
    expect(commandInput['step.add'].safeParse(input).error).toBeUndefined()
    const texts = JSON.stringify(steps).match(/"sv":/g)
    expect(JSON.stringify(steps).match(/"en":"[^"]/g)).toHaveLength(texts!.length)
  },
)
