import { expect, test } from 'vitest'
import type { Actor } from '../../src/actor.ts'
import { execute } from '../../src/commands.ts'
import { findDelivery } from '../../src/delivery/repository.ts'
import { getVersion, listVersions } from '../../src/feedback/repository.ts'
import { testApp } from '../support/app.ts'
import {
  deliverAs,
  deliveredFeedback,
  draftFor,
  readAs,
  savedConversation,
} from '../support/feedback.ts'
import { savedMembers, savedProgramme } from '../support/programme.ts'

test('whether a comment may be quoted is asked, kept with it, and no unless it is said', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { id: versionId, findings } = await deliveredFeedback(app, db, programme)
  const members = await savedMembers(db, programme, 5)
  const findingId = findings[0]!.id
  for (const [index, member] of members.entries()) {
    const comment = `Kommentar ${index}`
    const mayQuote = index === 0 ? true : undefined
    const answer = { findingId, recognition: 'yes', comment, mayQuote }
    await execute(app, member, 'feedback.respond', answer)
  }

  const quotable = async () =>
    (await readAs(app, programme.researcher, versionId)).findings[0]?.answers?.comments
      .filter(({ mayQuote }) => mayQuote)
      .map(({ body }) => body)
  expect(await quotable()).toEqual(['Kommentar 0'])
  expect((await readAs(app, members[0]!, versionId)).findings[0]?.own?.mayQuote).toBe(true)

  const changed = { findingId, recognition: 'yes', comment: 'Kommentar 0', mayQuote: false }
  await execute(app, members[0]!, 'feedback.respond', changed)
  expect(await quotable()).toEqual([])
})

test('a saved draft keeps everything, and saving it twice is one version', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)

  await execute(app, programme.researcher, 'feedback.save', draft)
  await execute(app, programme.researcher, 'feedback.save', draft)

  const version = await getVersion(db, draft.versionId)
  expect(version).toMatchObject({ number: 1, status: 'draft', title: draft.title })
  expect(version.findings.map(({ key, heading, body }) => ({ key, heading, body }))).toEqual(
    draft.findings,
  )
  expect(await listVersions(db, [programme.unitId])).toHaveLength(1)
})

test('a draft that is sent twice at once is saved once', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  const again = { ...draftFor(programme.unitId), documentId: draft.documentId }
  const save = (input: object) => execute(app, programme.researcher, 'feedback.save', input)

  await Promise.all([save(draft), save(draft), save(again)])

  const versions = await listVersions(db, [programme.unitId])
  expect(versions.map(({ number }) => number).toSorted()).toEqual([1, 2])
})

test('a draft cannot take the place of one in another document', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  const save = (input: object) => execute(app, programme.researcher, 'feedback.save', input)
  await save(draft)

  const elsewhere = { ...draftFor(programme.otherUnitId), versionId: draft.versionId }
  await expect(save(elsewhere)).rejects.toThrow('not_found')
})

test('two findings cannot have the same key', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  const findings = draft.findings.map((finding) => ({ ...finding, key: 'samma' }))

  await expect(
    execute(app, programme.researcher, 'feedback.save', { ...draft, findings }),
  ).rejects.toThrow('invalid_input')
})

test('a new version of the same document gets the next number', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = draftFor(programme.unitId)
  const second = { ...draftFor(programme.unitId), documentId: first.documentId }

  await execute(app, programme.researcher, 'feedback.save', first)
  await execute(app, programme.researcher, 'feedback.save', second)

  expect((await getVersion(db, second.versionId)).number).toBe(2)
})

test('a draft is nothing to the unit, and nobody but a researcher or the lead can save one', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  await expect(execute(app, programme.contact, 'feedback.save', draft)).rejects.toThrow(
    'not_allowed',
  )
  await execute(app, programme.researcher, 'feedback.save', draft)

  await expect(readAs(app, programme.contact, draft.versionId)).rejects.toThrow('not_found')
  expect(await readAs(app, programme.researcher, draft.versionId)).toMatchObject({
    leftOut: draft.leftOut,
  })
})

test('only the lead delivers, and only to a unit that can be reached', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const draft = draftFor(programme.unitId)
  const { versionId } = draft
  await execute(app, programme.researcher, 'feedback.save', draft)

  await execute(app, programme.researcher, 'feedback.share', { versionId })
  await execute(app, programme.lead, 'feedback.approve', { versionId })
  await expect(
    execute(app, programme.researcher, 'feedback.deliver', { versionId }),
  ).rejects.toThrow('not_allowed')
  await expect(execute(app, programme.lead, 'feedback.deliver', { versionId })).rejects.toThrow(
    'unit_unreachable',
  )
  expect(await getVersion(db, versionId)).toMatchObject({ status: 'approved' })

  const conversationId = await savedConversation(db, { unitId: programme.unitId })
  await savedConversation(db, { unitId: programme.otherUnitId })
  await execute(app, programme.lead, 'feedback.deliver', { versionId })
  expect(await findDelivery(db, 'feedback', draft.documentId)).toMatchObject({
    status: 'waiting',
    conversationId,
  })
})

test('to another unit the feedback does not exist', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const finding = version.findings[0]!

  await expect(readAs(app, programme.otherMember, version.id)).rejects.toThrow('not_found')
  for (const [command, input] of [
    ['feedback.respond', { findingId: finding.id, recognition: 'yes' }],
    ['feedback.open', { versionId: version.id }],
    ['feedback.acknowledge', { versionId: version.id }],
  ] as const) {
    await expect(execute(app, programme.otherMember, command, input)).rejects.toThrow('not_found')
  }
})

test('a member answers finding by finding, may change it, and sees their own answer', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const findingId = version.findings[0]!.id
  const respond = (recognition: string, comment?: string) =>
    execute(app, programme.member, 'feedback.respond', { findingId, recognition, comment })

  await respond('no', 'Inte hos oss')
  await respond('partly', 'Till en del')

  const { findings } = await readAs(app, programme.member, version.id)
  expect(findings[0]?.own).toEqual({ recognition: 'partly', comment: 'Till en del' })
  expect(findings[0]?.answers).toBeUndefined()
  expect(findings[1]?.own).toBeUndefined()
})

test('the researcher sees figures and comments only when enough have answered', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const version = await deliveredFeedback(app, db, programme)
  const findingId = version.findings[0]!.id
  const members = await savedMembers(db, programme, 5)
  const respond = (actor: Actor) =>
    execute(app, actor, 'feedback.respond', {
      findingId,
      recognition: 'yes',
      comment: 'Ja så är det',
    })

  await Promise.all(members.slice(0, 4).map(respond))
  const few = (await readAs(app, programme.researcher, version.id)).findings[0]?.answers
  expect(few).toEqual({ answered: 4, result: { shown: false, threshold: 5 }, comments: [] })

  await respond(members[4]!)
  const enough = (await readAs(app, programme.researcher, version.id)).findings[0]?.answers
  expect(enough).toMatchObject({ answered: 5, result: { shown: true } })
  expect(enough?.comments).toHaveLength(5)
})

test('the contact person acknowledges in their own name, once; a member does not', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { id: versionId } = await deliveredFeedback(app, db, programme)
  const acknowledge = (actor: Actor) => execute(app, actor, 'feedback.acknowledge', { versionId })

  await expect(acknowledge(programme.member)).rejects.toThrow('not_allowed')
  await acknowledge(programme.contact)
  await expect(acknowledge(programme.contact)).rejects.toThrow('already_acknowledged')

  expect(await readAs(app, programme.researcher, versionId)).toMatchObject({
    status: 'acknowledged',
    acknowledged: { by: programme.contact.name },
  })
})

test('only the unit’s own opening counts as opened', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { id: versionId } = await deliveredFeedback(app, db, programme)

  await execute(app, programme.researcher, 'feedback.open', { versionId })
  expect((await getVersion(db, versionId)).openedAt).toBeNull()

  await execute(app, programme.member, 'feedback.open', { versionId })
  expect((await getVersion(db, versionId)).openedAt).toEqual(app.now())
})

test('delivering a new version seals the answers to the one before', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const first = await deliveredFeedback(app, db, programme)
  const findingId = first.findings[0]!.id
  const answer = { findingId, recognition: 'yes' }
  await execute(app, programme.member, 'feedback.respond', answer)
  const next = { ...draftFor(programme.unitId), documentId: first.documentId }
  await execute(app, programme.researcher, 'feedback.save', next)
  await deliverAs(app, programme.lead, next.versionId)

  await expect(execute(app, programme.member, 'feedback.respond', answer)).rejects.toThrow(
    'version_superseded',
  )
  const view = await readAs(app, programme.researcher, first.id)
  expect(view.findings[0]?.answers?.answered).toBe(1)
  expect((await readAs(app, programme.member, first.id)).findings[0]?.own).toBeUndefined()
})
