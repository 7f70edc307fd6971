import { expect, test } from 'vitest'
import { sessionAgenda } from '../../src/feedback-session/agenda.ts'
import type { Finding } from '../../src/feedback/version.ts'
import { stepDesign } from '../../src/step/design-input.ts'
import { mostSteps } from '../../src/step/step.ts'

const findingsOf = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    boxId: `${index}`,
    key: `${index}`,
    heading: `Rubrik ${index + 1} ${'lång '.repeat(50)}`,
    body: [{ kind: 'paragraph', content: [{ text: `Text ${index + 1} ${'ord '.repeat(300)}` }] }],
  }))

test.each([1, 66, 67, 131, 200])('an agenda of %i findings fits, and none is left out', (count) => {
  const steps = sessionAgenda({ summary: [], findings: findingsOf(count) })
  expect(steps.length).toBeLessThanOrEqual(mostSteps)
  for (const step of steps) expect(stepDesign.safeParse(step).error).toBeUndefined()
  const shown = steps.flatMap((step) =>
    step.kind === 'slide' ? [`${step.heading.sv} ${step.notes?.sv}`] : [],
  )
  for (let number = 1; number <= count; number += 1) {
    expect(shown.filter((text) => text.includes(`Rubrik ${number} `))).toHaveLength(1)
    expect(shown.filter((text) => text.includes(`Text ${number} `))).toHaveLength(1)
  }
})

test('where there are more findings than fit, neighbours are named and asked about together', () => {
  const steps = sessionAgenda({ summary: [], findings: findingsOf(67) })
  expect(steps[1]).toMatchObject({ heading: { sv: 'Iakttagelse 1–2', en: 'Findings 1–2' } })
  expect(steps[2]).toMatchObject({
    poll: { help: { sv: expect.stringMatching(/^Rubrik 1 .* · Rubrik 2 /) } },
  })
  expect(steps.at(-4)).toMatchObject({ heading: { sv: expect.stringMatching(/^Rubrik 67 /) } })
})
