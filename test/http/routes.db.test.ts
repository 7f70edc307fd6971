import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { commandInput } from '../../src/protocol.ts'
import { saveArrived } from '../../src/feedback/repository.ts'
import { saveTemplate } from '../../src/template/repository.ts'
import { deliveredFeedback, draftFor } from '../support/feedback.ts'
import { savedKickoff, savedProgramme, type TestProgramme } from '../support/programme.ts'
import { type TestServer, testServer } from '../support/server.ts'

let server: TestServer
let programme: TestProgramme

beforeAll(async () => {
  server = await testServer()
  programme = await savedProgramme(server.db)
})

test('a command is carried out in the name of whoever the token was made for', async () => {
  const { seminar, recognition } = await savedKickoff(server.db, programme)
  const open = {
    method: 'POST',
    url: '/api/commands/poll.open',
    payload: { pollId: recognition.id },
  }

  expect((await server.ask(programme.member, open as never)).statusCode).toBe(403)
  expect((await server.ask(programme.facilitator, open as never)).statusCode).toBe(204)

  const state = await server.open(programme.member, {
    seminarId: seminar.id,
    viewer: 'participant',
  })
  await expect.poll(() => state.state()?.step?.index).toBe(1)
})

test.each([
  ['no token', undefined],
  ['a token that is not right', 'Bearer nonsense'],
  ['another scheme', 'Basic c29tZWJvZHk='],
])('with %s everything but the front door is refused with 401', async (_, authorization) => {
  const headers = authorization ? { authorization } : {}
  for (const url of ['/api/me', '/api/seminars', '/api/units', `/api/feedback/${randomUUID()}`]) {
    const answer = await server.ask(undefined, { url, headers })
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toEqual({ error: 'not_signed_in', requestId: expect.any(String) })
  }
  for (const name of Object.keys(commandInput)) {
    const request = { method: 'POST' as const, url: `/api/commands/${name}`, payload: {}, headers }
    expect((await server.ask(undefined, request)).statusCode).toBe(401)
  }
})

test.each([
  ['not JSON', '{"pollId":', 400, 'invalid_input'],
  ['of the wrong shape', '{"pollId":"x"}', 400, 'invalid_input'],
  ['nothing', 'null', 400, 'invalid_input'],
])(
  'a body that is %s is refused, and nothing of the server shows',
  async (_, payload, status, error) => {
    const answer = await server.ask(programme.member, {
      method: 'POST',
      url: '/api/commands/poll.vote',
      headers: { 'content-type': 'application/json' },
      payload,
    })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ error, requestId: expect.any(String) })
  },
)

test('a body that is too large is refused before it is read', async () => {
  const answer = await server.ask(programme.member, {
    method: 'POST',
    url: '/api/commands/poll.vote',
    payload: { pollId: 'x'.repeat(2 * 1024 * 1024) },
  })
  expect(answer.statusCode).toBe(413)
})

test('people see their own answer again, and nobody else’s', async () => {
  const { recognition } = await savedKickoff(server.db, programme)
  const command = (name: string, payload: object) => ({
    method: 'POST' as const,
    url: `/api/commands/${name}`,
    payload,
  })
  await server.ask(programme.facilitator, command('poll.open', { pollId: recognition.id }))
  const answer = { recognition: 'partly', remark: 'Att vi mäter så mycket' }
  await server.ask(programme.member, command('poll.vote', { pollId: recognition.id, answer }))

  const url = `/api/polls/${recognition.id}/answer`
  expect((await server.ask(programme.member, { url })).json()).toEqual({ answer })
  expect((await server.ask(programme.contact, { url })).json()).toEqual({})
})

test('a person is told who they are, and only of seminars they may attend', async () => {
  const ours = await savedKickoff(server.db, programme, { unitId: programme.unitId })
  const me = await server.ask(programme.contact, { url: '/api/me' })
  expect(me.json()).toMatchObject({
    name: programme.contact.name,
    programme: { threshold: 5 },
    holdings: [{ role: 'contact', unit: { id: programme.unitId, name: 'Älvbro kommun' } }],
  })

  const idsFor = async (actor: typeof programme.member) => {
    const answer = await server.ask(actor, { url: '/api/seminars' })
    return (answer.json() as { id: string }[]).map(({ id }) => id)
  }
  expect(await idsFor(programme.member)).toContain(ours.seminar.id)
  expect(await idsFor(programme.otherMember)).not.toContain(ours.seminar.id)
})

test('a unit’s people see their own unit and what was delivered to it, and nothing of others', async () => {
  const version = await deliveredFeedback(server.app, server.db, programme)
  const draft = draftFor(programme.unitId)
  await server.ask(programme.researcher, {
    method: 'POST',
    url: '/api/commands/feedback.save',
    payload: draft,
  })
  const unitsFor = async (actor: typeof programme.member) =>
    (await server.ask(actor, { url: '/api/units' })).json() as {
      id: string
      documents: { versionId: string; delivery?: object }[]
    }[]

  const own = await unitsFor(programme.member)
  expect(own.map(({ id }) => id)).toEqual([programme.unitId])
  const ids = own[0]!.documents.map(({ versionId }) => versionId)
  expect(ids).toContain(version.id)
  expect(ids).not.toContain(draft.versionId)
  expect(own[0]!.documents[0]?.delivery).toBeUndefined()

  const others = await unitsFor(programme.otherMember)
  expect(others).toMatchObject([{ id: programme.otherUnitId, documents: [] }])
  for (const path of ['', '/card']) {
    const url = `/api/feedback/${version.id}${path}`
    expect((await server.ask(programme.otherMember, { url })).statusCode).toBe(404)
    expect((await server.ask(programme.member, { url })).statusCode).toBe(200)
  }
  expect(await unitsFor(programme.researcher)).toHaveLength(2)
})

test('a Markdown file is shown as it would be saved, and nothing is stored', async () => {
  const form = new FormData()
  const text = '# Återkoppling\n\n## Iakttagelser\n\n### Teamen fungerar\n\nDe planerar själva.'
  form.append('file', new Blob([text]), 'aterkoppling.md')
  const upload = { method: 'POST' as const, url: '/api/feedback/preview', payload: form }

  expect((await server.ask(programme.contact, upload)).statusCode).toBe(403)
  const answer = await server.ask(programme.researcher, upload)

  expect(answer.json()).toMatchObject({
    sourceName: 'aterkoppling.md',
    findings: [{ heading: 'Teamen fungerar' }],
  })
})

test.each([
  [
    'that ends in the middle',
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.md"\r\n\r\n# A',
  ],
  [
    'without a name',
    '--x\r\ncontent-disposition: form-data; name="file"\r\ncontent-type: application/octet-stream\r\n\r\n# A\r\n--x--',
  ],
  ['that is not there', '--x--'],
])('a file %s is refused', async (_, payload) => {
  const answer = await server.ask(programme.researcher, {
    method: 'POST',
    url: '/api/feedback/preview',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload,
  })
  expect([answer.statusCode, answer.json().error]).toEqual([400, 'invalid_input'])
})

test('the first of several languages that are asked for counts', async () => {
  const { id } = await deliveredFeedback(server.app, server.db, programme)
  const answer = await server.ask(programme.researcher, {
    url: `/api/feedback/${id}/email?language=en&language=sv`,
  })
  expect(answer.json().body).toContain('Kind regards')
})

test('the mail that reminds says until when', async () => {
  const { id } = await deliveredFeedback(server.app, server.db, programme)
  await saveArrived(server.db, id, new Date('2026-11-24T08:00:00Z'))
  const answer = await server.ask(programme.researcher, {
    url: `/api/feedback/${id}/email?about=reminder`,
  })
  expect(answer.json()).toMatchObject({ subject: expect.stringMatching(/^Påminnelse: /) })
  expect(answer.json().body).toContain('Svara senast 8 december 2026.')
})

test('a file that is neither Word nor Markdown is refused in words', async () => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])]), 'bild.docx')
  const answer = await server.ask(programme.researcher, {
    method: 'POST',
    url: '/api/feedback/preview',
    payload: form,
  })
  expect(answer.statusCode).toBe(422)
  expect(answer.json()).toMatchObject({ error: expect.stringMatching(/^file_/) })
})

test('the server says that it is well, and the API describes every command', async () => {
  for (const url of ['/healthz', '/readyz']) {
    expect((await server.ask(undefined, { url })).json()).toMatchObject({ status: 'ok' })
  }
  const docs = (await server.ask(undefined, { url: '/api/docs/json' })).json() as {
    paths: Record<string, { post?: { requestBody?: object } }>
  }
  for (const name of Object.keys(commandInput)) {
    expect(docs.paths[`/api/commands/${name}`]?.post?.requestBody).toBeDefined()
  }
})

test('what is not there is not found, in words', async () => {
  const version = await deliveredFeedback(server.app, server.db, programme)
  const picture = `/api/feedback/${version.id}/pictures/%00`
  for (const url of ['/api/nothing', '/api/feedback/not-an-id', '/nothing', picture]) {
    const answer = await server.ask(programme.member, { url })
    expect(answer.statusCode).toBe(404)
    expect(answer.json()).toMatchObject({ error: 'not_found' })
  }
})

test('templates that could not be taken in again are not saved to a file', async () => {
  const own = await savedProgramme(server.db)
  const pictures = Array.from({ length: 8 }, () => randomUUID())
  await server.db.query(
    `insert into pictures (id, programme_id, type, bytes, saved_at)
     select id, $2, 'image/png', decode(repeat('00', 2000000), 'hex'), now()
     from unnest($1::uuid[]) as id`,
    [pictures, own.id],
  )
  const templates = [pictures.slice(0, 2), pictures.slice(2)].map((shown) => ({
    id: randomUUID(),
    kind: 'steps' as const,
    title: { sv: 'Mall' },
    steps: shown.map((id) => ({
      kind: 'slide' as const,
      heading: { sv: 'Bild' },
      picture: { id, alt: { sv: 'En bild' } },
    })),
  }))
  for (const template of templates) await saveTemplate(server.db, own.id, template)

  const all = await server.ask(own.lead, { url: '/api/templates/file' })
  expect(all.json()).toMatchObject({ error: 'templates_too_large' })
  const one = await server.ask(own.lead, { url: `/api/templates/${templates[0]!.id}/file` })
  expect(one.json()).toMatchObject({ pictures: [{}, {}] })
})

test('lists within lists without end are refused, and the server lives on', async () => {
  const depth = 100_000
  const payload = `{"summary":${'[{"kind":"quote","blocks":'.repeat(depth)}[]${'}]'.repeat(depth)}}`
  const answer = await server.ask(programme.researcher, {
    method: 'POST',
    url: '/api/commands/feedback.save',
    headers: { 'content-type': 'application/json' },
    payload,
  })
  expect(answer.statusCode).toBe(400)
  expect((await server.ask(undefined, { url: '/healthz' })).statusCode).toBe(200)
})
