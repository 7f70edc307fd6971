import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { getPicture } from '../../src/feedback/picture-repository.ts'
import { testApp } from '../support/app.ts'
import { draftFor } from '../support/feedback.ts'
import { pictureOf } from '../support/picture.ts'
import { savedProgramme } from '../support/programme.ts'

test('a picture is stored with its version, byte by byte', async () => {
  const { app, db, researcher, draft, picture } = await saved()
  await execute(app, researcher, 'feedback.save', draft)

  const stored = await getPicture(db, draft.versionId, picture.id)
  expect(stored.type).toBe('png')
  expect(stored.bytes.toString('base64')).toBe(picture.bytes)
})

test('a picture must be described or decoration, be there, and be what it says it is', async () => {
  const { app, researcher, draft, picture } = await saved()
  const refusal = async (changed: object) => {
    const asked = execute(app, researcher, 'feedback.save', { ...draft, ...changed })
    await expect(asked).rejects.toMatchObject({ name: 'AppError' })
    return asked.catch(({ code }: { code: string }) => code)
  }
  const { block, ...file } = picture

  expect(await refusal({ closing: [{ ...block, alt: ' ' }] })).toBe('picture_not_described')
  expect(await refusal({ pictures: [] })).toBe('invalid_input')
  const other = pictureOf('annan').bytes
  expect(await refusal({ pictures: [{ ...file, bytes: other }] })).toBe('invalid_input')
  const decoration = { ...block, alt: '', isDecorative: true as const }
  await execute(app, researcher, 'feedback.save', { ...draft, closing: [decoration] })
})

async function saved() {
  const { app, db } = await testApp()
  const { researcher, unitId } = await savedProgramme(db)
  const picture = pictureOf('svar')
  const { block, ...file } = picture
  const draft = { ...draftFor(unitId), closing: [block], pictures: [file] }
  return { app, db, researcher, draft, picture }
}
