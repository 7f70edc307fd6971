import { expect, test } from 'vitest'
import { bank } from '../../src/template/bank.ts'
import { seminarTemplates } from '../../src/template/seminars.ts'
import { templateFile, templatesIn } from '../../src/template/template-file.ts'
import type { OwnTemplate } from '../../src/template/template.ts'
import { kinds, settingsOfKinds } from '../poll/polls-of-kinds.ts'

test('everything that ships with the product goes through a file unchanged', () => {
  const all: OwnTemplate[] = [
    ...bank.map(({ id, title, steps }) => ({ id, kind: 'steps' as const, title, steps })),
    ...seminarTemplates.map(({ id, kind, title, steps }) => ({
      id,
      kind: 'seminar' as const,
      title,
      seminarKind: kind,
      steps,
    })),
  ]
  const file = JSON.parse(JSON.stringify(templateFile(all, new Map()))) as unknown
  expect(templatesIn(file)).toEqual(file)
  expect(templatesIn(file).templates.map(({ steps }) => steps)).toEqual(
    all.map(({ steps }) => steps),
  )
})

test.each(kinds)('no id leaves with a question of the kind %s', (kind) => {
  const steps: OwnTemplate['steps'] = [
    { kind: 'poll', poll: { question: { sv: 'Hur?' }, results: 'live', ...settingsOfKinds[kind] } },
  ]
  const marked = JSON.parse(
    JSON.stringify(steps).replaceAll(/"id":"([^"]+)"/g, '"id":"$1-secret"'),
  ) as OwnTemplate['steps']
  const file = templateFile(
    [{ id: 'secret', kind: 'steps', title: { sv: 'Mall' }, steps: marked }],
    new Map(),
  )
  expect(JSON.stringify(file)).not.toContain('secret')
  expect(templatesIn(file)).toEqual(file)
})
