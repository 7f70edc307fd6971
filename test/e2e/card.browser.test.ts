import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { answersGiven } from './answers-given.ts'
import { roomForEach } from './in-room.ts'
import { hasFocus } from './keyboard.ts'
import { currentPollId, kickoffIn } from './kickoff.ts'

const t = messagesIn('sv')
const { reflection } = kickoffIn('sv')
const remark = 'Att styrkorten finns kvar'
const getRoom = roomForEach([remark])

test('what somebody is writing on a card is left in peace while others answer', async () => {
  const room = getRoom()
  const [johan, ahmed] = await Promise.all([
    room.enter('Johan Sandelin'),
    room.enter('Ahmed Yusuf'),
  ])
  await johan.button(t.seminar.start).click()
  await johan.say('öppna igenkänningsfrågan')
  const card = ahmed.card(reflection.question)
  const field = card.getByLabel(t.poll.surprise)
  await card.getByLabel(t.poll.recognition.no).check()
  await field.click()
  await ahmed.page.keyboard.type('Att styrkorten ')
  await johan.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await card.getByText(t.poll.answered(40)).waitFor({ timeout: 60_000 })
  expect(await hasFocus(field)).toBe(true)
  await ahmed.page.keyboard.type('finns kvar')
  await card.getByRole('button', { name: t.chat.poll.send }).click()

  // Opened to be changed, it stays open when others answer, and says what is true when sent.
  await card.getByText(t.chat.poll.saved(t.poll.recognition.no)).waitFor()
  const pollId = await currentPollId(room)
  expect(await answersGiven(room, pollId)).toContainEqual({ recognition: 'no', remark })
  await card.getByRole('button', { name: t.chat.poll.change }).click()
  await card.getByLabel(t.poll.recognition.yes).check()
  const lena = await room.ask('Lena Björklund')
  await lena.command('poll.vote', { pollId, answer: { recognition: 'unsure' } })
  await card.getByText(t.poll.answered(42)).waitFor()
  expect(await card.getByLabel(t.poll.recognition.yes).isChecked()).toBe(true)
  await card.getByRole('button', { name: t.chat.poll.sendChange }).click()
  await card.getByText(t.chat.poll.saved(t.poll.recognition.yes)).waitFor()
  expect(room.troubles()).toEqual([])
})
