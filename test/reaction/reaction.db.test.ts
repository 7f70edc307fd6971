import { pino } from 'pino'
import { expect, test, vi } from 'vitest'
import { execute } from '../../src/commands.ts'
import { Live } from '../../src/live/live.ts'
import { testApp } from '../support/app.ts'
import { savedKickoff, savedProgramme } from '../support/programme.ts'

test('a reaction names nobody, is stored nowhere, and is heard by the other processes', async () => {
  const { app, db, changes } = await testApp()
  const programme = await savedProgramme(db)
  const { seminar } = await savedKickoff(db, programme)
  const notices: string[] = []
  await db.listen(
    'changed_rooms',
    (notice) => notices.push(notice),
    () => {},
  )
  const { member } = programme
  await execute(app, member, 'reaction.give', { seminarId: seminar.id, reaction: 'recognise' })
  const change = changes.at(-1)!
  expect(change).toMatchObject({ rooms: [], reaction: { reaction: 'recognise' } })
  expect(JSON.stringify(change)).not.toContain(member.id)

  const live = new Live(db, pino({ level: 'silent' }))
  live.changed(change)
  const { person } = change.reaction!
  const written = `reactions ${seminar.id}:${person}:recognise`
  await vi.waitFor(() => expect(notices).toContainEqual(expect.stringContaining(written)), {
    timeout: 5000,
  })
  live.stop()
})
