import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { findJointDraft } from '../../src/joint-draft/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, readAs } from '../support/feedback.ts'
import { savedMembers, savedProgramme } from '../support/programme.ts'

async function shared() {
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const [colleague] = await savedMembers(db, programme, 1)
  const version = await deliveredFeedback(app, db, programme)
  const versionId = version.id
  const findingId = version.findings[0]!.id
  const findings = [{ findingId, recognition: 'partly', comment: 'Bara på Norrgården' }]
  await execute(app, programme.contact, 'jointDraft.share', { versionId, findings })
  const write = (actor: typeof programme.member, words: string, revision: number) =>
    execute(app, actor, 'jointDraft.write', {
      versionId,
      findingId,
      part: 'comment',
      words,
      revision,
    })
  const comment = async () =>
    (await findJointDraft(db, versionId))?.fields.find(({ part }) => part === 'comment')
  const known = { app, db, changes, programme, version, versionId, findingId }
  return { ...known, colleague: colleague!, write, comment }
}

test('colleagues go on from what the contact person has shared, and the unit’s own screens look again', async () => {
  const { programme, versionId, changes, write, comment } = await shared()

  await write(programme.member, 'Norrgården och Åsen', (await comment())!.revision)

  expect(await comment()).toMatchObject({ words: 'Norrgården och Åsen', by: 'Malin Medlem' })
  expect(changes.at(-1)).toEqual({ rooms: [`draft:${versionId}`] })
})

test('whoever has not seen what somebody else wrote is told, and undoes nothing', async () => {
  const { programme, colleague, write, comment } = await shared()
  const { revision } = (await comment())!
  await write(programme.member, 'Norrgården och Åsen', revision)

  await expect(write(colleague, 'Ingenstans', revision)).rejects.toThrow('draft_changed')

  expect((await comment())?.words).toBe('Norrgården och Åsen')
  await write(colleague, 'Ingenstans', (await comment())!.revision)
  expect((await comment())?.words).toBe('Ingenstans')
})

test('one’s own words can be written on before one has read them back, but not over others’', async () => {
  const { programme, colleague, write, comment } = await shared()
  const { revision } = (await comment())!
  await write(programme.member, 'Norr', revision)
  await write(programme.member, 'Norrgården', revision)
  await write(colleague, 'Åsen', (await comment())!.revision)
  await write(programme.member, 'Båda', (await comment())!.revision)

  await expect(write(programme.member, 'Norr', revision)).rejects.toThrow('draft_changed')
  expect((await comment())?.words).toBe('Båda')
})

test('the link to what shows it is written together, too', async () => {
  const { app, db, programme, version, versionId } = await shared()
  const write = (words: string, findingId?: string) =>
    execute(app, programme.member, 'jointDraft.write', {
      versionId,
      part: 'evidence',
      words,
      revision: 0,
      ...(findingId && { findingId }),
    })
  await expect(write('https://', version.findings[0]!.id)).rejects.toThrow('not_found')
  await write('https://')
  await write('https://alvbro.example/plan')

  const evidence = { findingId: null, part: 'evidence', words: 'https://alvbro.example/plan' }
  expect((await findJointDraft(db, versionId))?.fields).toContainEqual(
    expect.objectContaining(evidence),
  )
})

test('of two who write at once, one is told', async () => {
  const { programme, colleague, write, comment } = await shared()
  const { revision } = (await comment())!

  const both = await Promise.allSettled([
    write(programme.member, 'Norr', revision),
    write(colleague, 'Söder', revision),
  ])

  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('the contact person gives what they have read, and the draft is gone', async () => {
  const { app, db, programme, versionId, findingId, write, comment } = await shared()
  const read = (await findJointDraft(db, versionId))!
  const answer = { versionId, findings: [], remark: 'Tack', quoting: 'no' }
  await write(programme.member, 'Ändrat i sista stund', (await comment())!.revision)
  const give = (draftRevision?: number) =>
    execute(app, programme.contact, 'feedback.answer', { ...answer, draftRevision })

  await expect(give(read.revision)).rejects.toThrow('draft_changed')
  await expect(give()).rejects.toThrow('draft_changed')
  await give((await findJointDraft(db, versionId))!.revision)

  expect((await readAs(app, programme.lead, versionId)).joint?.answer?.remark).toBe('Tack')
  await expect(write(programme.member, 'För sent', 0)).rejects.toThrow('draft_closed')

  const findings = [{ findingId, recognition: 'no', comment: 'Ny början' }]
  await execute(app, programme.contact, 'jointDraft.share', { versionId, findings })
  await expect(write(programme.member, 'Från förr', read.revision)).rejects.toThrow('draft_changed')
})

test('members write but neither share nor give, and staff do none of it', async () => {
  const { app, programme, versionId, write } = await shared()
  const { member, researcher } = programme

  await expect(execute(app, member, 'jointDraft.withdraw', { versionId })).rejects.toThrow(
    'not_allowed',
  )
  await expect(write(researcher, 'Nej', 9)).rejects.toThrow('not_allowed')
})

test('a draft of an earlier version is left as it was', async () => {
  const { app, programme, version, write, comment } = await shared()
  const { revision } = (await comment())!
  await deliveredNext(app, programme, version)

  await expect(write(programme.member, 'Sent', revision)).rejects.toThrow('version_superseded')
  expect((await comment())?.words).toBe('Bara på Norrgården')
})
