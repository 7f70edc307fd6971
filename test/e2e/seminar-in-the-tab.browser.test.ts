import { expect, test } from 'vitest'
import { messagesIn } from '../../src/i18n/messages.ts'
import { naming } from '../../src/i18n/sv/naming.ts'
import { answersGiven, barsFrom } from './answers-given.ts'
import { barsIn, barsOn, notedTotals, noteTotals } from './bars.ts'
import { roomForEach } from './in-room.ts'
import { currentPollId, kickoffIn } from './kickoff.ts'

const t = messagesIn('sv')
const { slides, reflection } = kickoffIn('sv')
const surprise = 'Att Sven bestämmer allt'
const withoutName = 'Att en person bestämmer allt'
const getRoom = roomForEach([surprise, withoutName])

test('everybody follows the facilitator through a kickoff led and answered in the tab', async () => {
  const room = getRoom()
  const [johan, elin, lena] = await Promise.all([
    room.enter('Johan Sandelin'),
    room.enter('Elin Söderby'),
    room.enter('Lena Björklund'),
  ])
  await lena.page.getByRole('button', { name: t.room.frame.stage, exact: true }).click()
  const screens = [johan.tab, elin.tab, lena.stage]
  const everybodySees = (name: string) =>
    Promise.all(screens.map((app) => app.getByRole('heading', { name, level: 1 }).waitFor()))

  // The facilitator steps, everybody moves.
  await elin.heading(t.seminar.notStarted.heading).waitFor()
  await johan.button(t.seminar.start).click()
  await everybodySees(slides[0]!)
  await johan.button(t.seminar.next).click()
  await everybodySees(slides[1]!)
  await johan.button(t.seminar.previous).click()
  await everybodySees(slides[0]!)
  await johan.tab.getByRole('button', { name: reflection.question, exact: true }).click()
  await elin.heading(t.seminar.listening.heading).waitFor()

  // One answers, then an audience; bars move on every screen and on the card.
  await johan.button(t.seminar.openPoll).click()
  await everybodySees(reflection.question)
  await elin.tab.getByLabel(t.poll.recognition.partly).check()
  await elin.tab.getByLabel(t.poll.surprise).fill(surprise)
  await elin.button(t.poll.send).click()
  await elin.tab.getByText(naming.seems('”Sven”')).waitFor()
  await elin.button(naming.sendAnyway).click()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()
  await elin.tab.getByText(t.poll.tooFew(5)).waitFor()

  const places = [...screens.map((app) => app.locator('main')), elin.chat]
  await Promise.all(places.map((place) => noteTotals(place, reflection.options)))
  await johan.page.getByRole('button', { name: t.room.audience.seminar }).click()
  await johan.page.getByText(t.room.audience.progress(40, 40)).waitFor({ timeout: 60_000 })
  await elin.tab.getByLabel(t.poll.recognition.no).check()
  await elin.button(t.poll.sendAgain).click()
  await elin.tab.getByText(t.poll.state.saved, { exact: true }).waitFor()

  const answers = await answersGiven(room, await currentPollId(room))
  expect(answers).toHaveLength(41)
  expect(answers).toContainEqual({ recognition: 'no', remark: surprise })
  const bars = barsFrom(answers, reflection)
  const card = elin.card(reflection.question)
  for (const app of screens) {
    await expect.poll(() => barsIn(app, reflection.options)).toEqual(bars)
  }
  await expect.poll(() => barsOn(card, reflection.options)).toEqual(bars)
  for (const place of places) {
    const totals = await notedTotals(place)
    // Cards are edited more seldom, and a busy machine draws more seldom.
    expect(totals.length, `moved through ${totals}`).toBeGreaterThanOrEqual(2)
    expect(totals).toEqual(totals.toSorted((one, other) => one - other))
    expect(totals.at(-1)).toBe(41)
  }

  // What surprised is shown when the facilitator has let it through, and as they have put it.
  await johan.button(t.seminar.closePoll).click()
  await elin.tab.getByText(t.poll.closedWithAnswer).waitFor()
  await card.getByText(t.chat.poll.closed).waitFor()
  expect(await elin.tab.getByText(t.poll.surprises).count()).toBe(0)
  const written = johan.tab.getByRole('listitem').filter({ hasText: surprise })
  await written.getByRole('button', { name: t.seminar.edit }).click()
  await johan.tab.getByLabel(t.seminar.editHelp).fill(withoutName)
  await johan.button(t.seminar.saveAndShow).click()
  const struck = (app: typeof elin.tab) => app.getByText(withoutName)
  await struck(elin.tab).waitFor()
  await struck(lena.stage).waitFor()
  expect(await elin.tab.getByRole('main').getByRole('listitem').count()).toBe(
    reflection.options.length + 1, // the bars and the only remark that has been let through
  )
  await johan.tab
    .getByRole('listitem')
    .filter({ hasText: withoutName })
    .getByRole('button', { name: t.seminar.hide, exact: true })
    .click()
  await struck(elin.tab).waitFor({ state: 'hidden' })
  expect(room.troubles()).toEqual([])
})
