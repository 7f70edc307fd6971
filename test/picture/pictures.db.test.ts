import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { findPicture } from '../../src/picture/repository.ts'
import { listTemplates } from '../../src/template/repository.ts'
import type { TemplateFile } from '../../src/template/template-file.ts'
import { onePixel, png } from '../support/pictures.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'
import { testServer } from '../support/server.ts'

async function room() {
  const server = await testServer()
  const programme = await savedProgramme(server.db)
  const { seminar } = await savedKickoff(server.db, programme)
  const { facilitator } = programme
  const pictureId = randomUUID()
  const stepId = randomUUID()
  const command = (name: string, payload: object, actor = facilitator) =>
    server.ask(actor, { method: 'POST', url: `/api/commands/${name}`, payload })
  const save = (bytes: Buffer, id = pictureId) =>
    command('picture.save', { pictureId: id, data: bytes.toString('base64') })
  const design = {
    kind: 'slide',
    heading: { sv: 'Bild' },
    picture: { id: pictureId, alt: { sv: 'Röd' } },
  }
  const addTo = (seminarId: string, actor = facilitator) =>
    command('step.add', { seminarId, after: null, steps: [{ id: stepId, design }] }, actor)
  const look = (actor = programme.member, id = pictureId) =>
    server.ask(actor, { url: `/api/seminars/${seminar.id}/pictures/${id}` })
  return { ...server, programme, seminar, pictureId, stepId, command, save, addTo, look }
}

test('a picture on a slide is seen by those who attend, with headers that let it do nothing else', async () => {
  const { save, addTo, look, seminar, command, stepId } = await room()
  const marked = png([['tEXt', Buffer.from('Kyrkogatan 7')]])
  expect((await save(marked)).statusCode).toBe(204)
  expect((await look()).statusCode).toBe(404) // it is on no slide yet
  expect((await addTo(seminar.id)).statusCode).toBe(204)

  const seen = await look()
  expect(seen.rawPayload.equals(onePixel)).toBe(true)
  expect(seen.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=3600',
  })
  await command('step.remove', { stepId })
  expect((await look()).statusCode).toBe(404)
})

test('a slide takes no picture of another programme, and none that is not there', async () => {
  const { db, save, addTo, seminar } = await room()
  expect((await addTo(seminar.id)).json()).toMatchObject({ error: 'not_found' })
  await save(onePixel)
  const other = await savedProgramme(db)
  const theirs = await savedKickoff(db, other)
  const refused = await addTo(theirs.seminar.id, other.lead)
  expect(refused.json()).toMatchObject({ error: 'not_found' })
})

test('what is not a picture is refused in words that say so', async () => {
  const { save } = await room()
  const answer = await save(Buffer.from('GIF89a'))
  expect([answer.statusCode, answer.json()]).toMatchObject([
    422,
    { error: 'picture_not_recognised' },
  ])
})

test('a picture that no slide shows is forgotten, and one in a template is kept', async () => {
  const { app, db, save, pictureId, addTo, seminar, command, stepId } = await room()
  const unused = randomUUID()
  await save(onePixel)
  await save(onePixel, unused)
  await addTo(seminar.id)
  await command('template.saveStep', { templateId: randomUUID(), stepId, title: { sv: 'Bild' } })
  const { now } = app
  app.now = () => new Date(now().getTime() + 25 * 60 * 60 * 1000)
  await save(onePixel, randomUUID())
  app.now = now
  expect(await findPicture(db, unused)).toBeUndefined()
  expect(await findPicture(db, pictureId)).toBeDefined()
})

test('a picture travels with its template to another programme', async () => {
  const { db, save, addTo, seminar, command, stepId, ask, programme, pictureId } = await room()
  await save(onePixel)
  await addTo(seminar.id)
  await command('template.saveStep', { templateId: randomUUID(), stepId, title: { sv: 'Bild' } })
  const file = (await ask(programme.lead, { url: '/api/templates/file' })).json<TemplateFile>()
  expect(JSON.stringify(file)).not.toContain(pictureId)

  const other = await savedProgramme(db)
  const bring = (brought: object) =>
    command('template.import', { importId: randomUUID(), file: brought }, other.lead)
  expect((await bring({ ...file, pictures: [] })).json()).toMatchObject({
    error: 'template_file_damaged',
  })
  const { id } = file.pictures[0]!
  const wrong = { ...file, pictures: [{ id, data: 'AAAA' }] }
  expect((await bring(wrong)).json()).toMatchObject({ error: 'picture_not_recognised' })
  expect((await bring(file)).statusCode).toBe(204)
  const [template] = await listTemplates(db, other.id)
  const step = template!.steps[0] as { picture: { id: string } }
  expect(await findPicture(db, step.picture.id)).toMatchObject({ programmeId: other.id })
})
