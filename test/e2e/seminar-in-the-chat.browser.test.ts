import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { answersGiven, barsFrom } from './answers-given.ts'
import { barsIn, barsOn } from './bars.ts'
import { roomForEach } from './in-room.ts'
import { currentPollId, kickoffIn } from './kickoff.ts'

const t = messagesIn('en')
const { slides, mistakes } = kickoffIn('en')
const swedish = { t: messagesIn('sv'), ...kickoffIn('sv') }
const getRoom = roomForEach()

test('a kickoff is led by writing to the bot, and answered on the card in the chat', async () => {
  const room = getRoom()
  const [amina, robert, ahmed] = await Promise.all([
    room.enter('Amina Farahmand', { language: 'en' }),
    room.enter('Robert Lönnqvist', { language: 'en' }),
    room.enter('Ahmed Yusuf'),
  ])

  // Everybody reads in their own language.
  await amina.say('start')
  await amina.message(t.chat.seminar.started('TillKom kickoff')).waitFor()
  await robert.heading(slides[0]!).waitFor()
  await ahmed.heading(swedish.slides[0]!).waitFor()
  await amina.say('next')
  await robert.heading(slides[1]!).waitFor()
  await robert.say('open 2')
  await robert.message(t.error.not_allowed).waitFor()

  await amina.say('open 2')
  await amina.message(t.chat.polls.opened(mistakes.question)).waitFor()
  await robert.heading(mistakes.question).waitFor()
  const card = ahmed.card(swedish.mistakes.question)
  const onCard = (name: string) => card.getByRole('button', { name, exact: true })

  // One answers on the card and changes it there, one in the tab; nobody sees the result yet.
  await card.getByLabel(swedish.mistakes.options[0]!).check()
  await onCard(swedish.t.chat.poll.send).click()
  await card.getByText(swedish.t.chat.poll.saved(swedish.mistakes.options[0]!)).waitFor()
  await onCard(swedish.t.chat.poll.change).click()
  await card.getByLabel(swedish.mistakes.options[1]!).check()
  await onCard(swedish.t.chat.poll.sendChange).click()
  await card.getByText(swedish.t.chat.poll.saved(swedish.mistakes.options[1]!)).waitFor()
  await robert.tab.getByLabel(mistakes.options[4]!).check()
  await robert.button(t.poll.send).click()
  await robert.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await amina.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await amina.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })

  const answers = await answersGiven(room, await currentPollId(room))
  expect(answers).toHaveLength(42)
  expect(answers).toContainEqual({ optionIds: [mistakes.optionIds[1]] })
  const bars = barsFrom(answers, mistakes)
  await expect.poll(() => barsIn(amina.tab, mistakes.options)).toEqual(bars)
  await card.getByText(swedish.t.poll.answered(42)).waitFor()
  expect(await barsIn(robert.tab, mistakes.options)).toBeUndefined()
  expect(await barsOn(card, swedish.mistakes.options)).toBeUndefined()

  // Closing shows nothing more; revealing shows it to all, everywhere.
  await amina.say('close')
  await amina.message(t.chat.polls.closed(mistakes.question)).waitFor()
  await robert.tab.getByText(t.poll.resultLater).waitFor()
  await card.getByText(swedish.t.chat.poll.resultLater).waitFor()
  await amina.say('reveal')
  await amina.message(t.chat.polls.revealed(mistakes.question)).waitFor()
  await expect.poll(() => barsIn(robert.tab, mistakes.options)).toEqual(bars)
  await expect
    .poll(() => barsOn(card, swedish.mistakes.options))
    .toEqual(barsFrom(answers, swedish.mistakes))

  // It takes a second word to end, and then it is over for everybody.
  await amina.say('end')
  await amina.message(t.chat.seminar.confirmEnd('TillKom kickoff').split('**')[0]!).waitFor()
  await amina.say('end yes')
  await robert.heading(t.seminar.ended.heading).waitFor()
  await ahmed.heading(swedish.t.seminar.ended.heading).waitFor()
  expect(room.troubles()).toEqual([])
})
