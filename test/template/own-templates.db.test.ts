import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { getSeminar } from '../../src/seminar/repository.ts'
import { listTemplates } from '../../src/template/repository.ts'
import { templateFile } from '../../src/template/template-file.ts'
import type { OwnTemplate } from '../../src/template/template.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

const title = { sv: 'Vår start', en: 'Our start' }

async function room() {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const saved = await savedKickoff(db, programme)
  return {
    ...saved,
    db,
    programme,
    ask: (
      name: Parameters<typeof execute>[2],
      input: object,
      actor: Actor = programme.facilitator,
    ) => execute(app, actor, name, input),
    own: (actor: Actor = programme.lead) => listTemplates(db, actor.programmeId),
  }
}

test('a question is saved as a template, once, without what has become of it', async () => {
  const { ask, own, seminar, recognition, programme } = await room()
  await ask('poll.open', { pollId: recognition.id })
  await ask(
    'poll.vote',
    { pollId: recognition.id, answer: { recognition: 'yes' } },
    programme.member,
  )
  const input = { templateId: randomUUID(), stepId: seminar.steps[1]!.id, title }

  await ask('template.saveStep', input)
  await ask('template.saveStep', input)

  const { question, results } = recognition
  expect(await own()).toEqual([
    {
      id: input.templateId,
      kind: 'steps',
      title,
      steps: [{ kind: 'poll', poll: { kind: 'recognition', question, results } }],
    },
  ])
})

test('a seminar is made from one that was saved, and neither changes with the other', async () => {
  const { ask, own, seminar, db } = await room()
  const templateId = randomUUID()
  await ask('template.saveSeminar', { templateId, seminarId: seminar.id, title })
  await ask('step.remove', { stepId: seminar.steps[1]!.id })
  const [template] = (await own()) as [Extract<OwnTemplate, { kind: 'seminar' }>]
  const seminarId = randomUUID()
  await ask('seminar.create', {
    seminarId,
    kind: template.seminarKind,
    title,
    steps: template.steps.map((design) => ({ id: randomUUID(), design })),
  })
  await ask('template.remove', { templateId })

  expect(await own()).toEqual([])
  const { steps } = await getSeminar(db, seminarId)
  expect(steps.map(({ kind }) => kind)).toEqual(['slide', 'poll', 'poll'])
})

test('a template gets another name, and another programme’s is not found', async () => {
  const { ask, own, seminar, db } = await room()
  const other = await savedProgramme(db)
  const templateId = randomUUID()
  await ask('template.saveSeminar', { templateId, seminarId: seminar.id, title })
  for (const name of ['template.rename', 'template.remove'] as const) {
    const refused = ask(name, { templateId, title }, other.lead)
    await expect(refused).rejects.toThrow('not_found')
  }
  await ask('template.rename', { templateId, title: { sv: 'Nytt namn' } })
  expect(await own()).toMatchObject([{ id: templateId, title: { sv: 'Nytt namn' } }])
})

test('two programmes share templates by a file, which comes in once', async () => {
  const { ask, own, seminar, db } = await room()
  const other = await savedProgramme(db)
  await ask('template.saveSeminar', { templateId: randomUUID(), seminarId: seminar.id, title })
  const stepId = seminar.steps[2]!.id
  await ask('template.saveStep', { templateId: randomUUID(), stepId, title: { sv: 'Vid fel' } })
  const file = JSON.parse(JSON.stringify(templateFile(await own(), new Map()))) as unknown
  const input = { importId: randomUUID(), file }

  const twice = [1, 2].map(() => ask('template.import', input, other.facilitator))
  await Promise.all(twice)

  const theirs = await own(other.lead)
  expect(templateFile(theirs, new Map())).toEqual(file)
  const ids = new Set((await own()).map(({ id }) => id))
  expect(theirs.filter(({ id }) => ids.has(id))).toEqual([])
})

test('of a file that is not right nothing is stored, and what is wrong is said', async () => {
  const { ask, own } = await room()
  const step = { kind: 'slide', heading: { sv: 'Välkomna' } }
  const template = { kind: 'steps', title, steps: [step] }
  const file = { format: 'tillkom-templates', version: 1, templates: [template], pictures: [] }
  const files: [unknown, string][] = [
    ['något annat', 'template_file_unknown'],
    [null, 'template_file_unknown'],
    [{ ...file, format: 'annat' }, 'template_file_unknown'],
    [{ ...file, version: 2 }, 'template_file_newer'],
    [{ ...file, templates: [] }, 'template_file_damaged'],
    [
      { ...file, templates: [template, { ...template, steps: [{ kind: 'x' }] }] },
      'template_file_damaged',
    ],
    [{ ...file, templates: [{ ...template, id: randomUUID() }] }, 'template_file_damaged'],
    [{ ...file, templates: Array.from({ length: 201 }, () => template) }, 'template_file_damaged'],
  ]
  for (const [wrong, refusal] of files) {
    const asked = ask('template.import', { importId: randomUUID(), file: wrong })
    await expect(asked).rejects.toThrow(refusal)
  }
  const many = { ...file, templates: Array.from({ length: 200 }, () => template) }
  await ask('template.import', { importId: randomUUID(), file })
  const tooMany = ask('template.import', { importId: randomUUID(), file: many })
  await expect(tooMany).rejects.toThrow('templates_full')
  expect(await own()).toHaveLength(1)
})
