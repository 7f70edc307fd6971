import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { claimNotices } from '../../src/delivery/notice-repository.ts'
import { saveArrived } from '../../src/feedback/repository.ts'
import { listLog } from '../../src/feedback-log/repository.ts'
import { testApp } from '../support/app.ts'
import { deliveredFeedback, deliveredNext, draftFor, readAs } from '../support/feedback.ts'
import { savedProgramme } from '../support/programme.ts'

async function named(notices: 'both' | 'contact' | 'deputy' = 'both') {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { unitId, contact, member } = programme
  await execute(app, contact, 'deputy.name', { unitId, personId: member.id, notices })
  return { app, db, programme, unitId }
}

test('a deputy reads in advance, comments, acknowledges and answers, and it is noted as a deputy’s', async () => {
  const { app, db, programme, unitId } = await named()
  const { member, researcher, contact } = programme
  const draft = draftFor(unitId)
  await execute(app, researcher, 'feedback.save', draft)
  await execute(app, researcher, 'feedback.share', { versionId: draft.versionId })
  const preliminary = await readAs(app, member, draft.versionId)
  const findingId = preliminary.findings[0]!.id
  const commentId = draftFor(unitId).versionId
  await execute(app, member, 'feedback.comment', { commentId, findingId, body: 'Mer om teamen' })

  const { id: versionId } = await deliveredFeedback(app, db, programme)
  await execute(app, member, 'feedback.acknowledge', { versionId })
  await execute(app, member, 'feedback.answer', { versionId, findings: [], quoting: 'no' })

  const view = await readAs(app, contact, versionId)
  expect(view.acknowledged).toMatchObject({ by: member.name, asDeputy: true })
  expect(view.joint?.answer).toMatchObject({ by: member.name, asDeputy: true })
  const log = (await listLog(db, versionId)).map(({ event, by, about, asDeputy }) =>
    [event, by, ...(about ? [about] : []), ...(asDeputy ? ['as deputy'] : [])].join(' '),
  )
  expect(log).toEqual(
    expect.arrayContaining([
      `deputyNamed ${contact.name} ${member.name}`,
      `acknowledged ${member.name} as deputy`,
      `answered ${member.name} as deputy`,
    ]),
  )
})

test('that a deputy was named is in the log of the version it belongs to, and in no other', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const { unitId, contact, member } = programme
  const minutes = (count: number) => {
    const at = new Date(app.now().getTime() + count * 60_000)
    return { ...app, now: () => at }
  }
  const first = await deliveredFeedback(app, db, programme)
  const naming = { unitId, personId: member.id, notices: 'both' }
  await execute(minutes(5), contact, 'deputy.name', naming)
  const second = await deliveredNext(minutes(10), programme, first)
  await execute(minutes(15), contact, 'deputy.withdraw', { unitId })

  const named = async ({ id }: { id: string }) =>
    (await listLog(db, id)).map(({ event }) => event).filter((event) => /deputy/.test(event))
  expect(await named(first)).toEqual(['deputyNamed'])
  expect(await named(second)).toEqual(['deputyWithdrawn'])
})

test('a withdrawal counts at once, and what was done stays', async () => {
  const { app, db, programme, unitId } = await named()
  const { member, lead, contact } = programme
  const { id: versionId } = await deliveredFeedback(app, db, programme)
  await execute(app, member, 'feedback.acknowledge', { versionId })

  await execute(app, lead, 'deputy.withdraw', { unitId })

  const answer = { versionId, findings: [], quoting: 'no' }
  await expect(execute(app, member, 'feedback.answer', answer)).rejects.toThrow('not_allowed')
  expect((await readAs(app, member, versionId)).mayGiveAnswer).toBe(false)
  expect((await readAs(app, contact, versionId)).acknowledged?.by).toBe(member.name)
})

test('only the unit’s own people can be named, by its contact person or the lead', async () => {
  const { app, programme, unitId } = await named()
  const { member, otherMember, contact, researcher } = programme
  const name = (actor: typeof contact, personId: string) =>
    execute(app, actor, 'deputy.name', { unitId, personId, notices: 'both' })

  await expect(name(contact, otherMember.id)).rejects.toThrow('not_found')
  await expect(name(contact, contact.id)).rejects.toThrow('invalid_input')
  await expect(name(member, member.id)).rejects.toThrow('not_allowed')
  await expect(name(researcher, member.id)).rejects.toThrow('not_allowed')
  await expect(name(otherMember, member.id)).rejects.toThrow('not_found')
})

test('whoever leaves the unit stands in no more', async () => {
  const { app, db, programme } = await named()
  const { id: versionId } = await deliveredFeedback(app, db, programme)
  await db.query('delete from role_holdings where person_id = $1', [programme.member.id])

  await expect(
    execute(app, programme.member, 'feedback.acknowledge', { versionId }),
  ).rejects.toThrow('not_allowed')
})

test.each([
  ['both', ['Kim Kontakt', 'Malin Medlem']],
  ['contact', ['Kim Kontakt']],
  ['deputy', ['Malin Medlem']],
] as const)(
  'with notices to %s, they are told that feedback has arrived',
  async (notices, told) => {
    const { app, db, programme } = await named(notices)
    const { contact, member } = programme
    const { id: versionId } = await deliveredFeedback(app, db, programme)
    const now = app.now()
    await saveArrived(db, versionId, now)

    const claimed = await claimNotices(db, { now, heldUntil: now, since: new Date(0), most: 100 })

    const names = new Map([contact, member].map(({ id, name }) => [id, name]))
    const ours = claimed.filter((notice) => notice.versionId === versionId)
    expect(ours.map(({ personId }) => names.get(personId)).sort()).toEqual(told)
  },
)
