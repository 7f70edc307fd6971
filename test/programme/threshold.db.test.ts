import { expect, test } from 'vitest'
import { execute } from '../../src/commands.ts'
import { testApp } from '../support/app.ts'
import { savedPollSeminar, savedProgramme } from '../support/programme.ts'

test('the threshold is raised at any time, and lowered only before anybody has answered', async () => {
  const { app, db } = await testApp()
  const programme = await savedProgramme(db)
  const set = (threshold: number) =>
    execute(app, programme.lead, 'programme.setThreshold', { threshold })
  const { poll } = await savedPollSeminar(db, programme, { kind: 'recognition' }, 'whenRevealed')
  await set(3)
  await set(5)
  const answer = { recognition: 'yes' as const }
  await execute(app, programme.member, 'poll.vote', { pollId: poll.id, answer })
  await expect(set(4)).rejects.toMatchObject({ code: 'threshold_promised' })
  await set(8)
  await expect(set(5)).rejects.toMatchObject({ code: 'threshold_promised' })
})
