import { expect, test } from 'vitest'
import { textIn } from '../../src/language.ts'
import { readDemoProgramme } from '../../src/local/demo-programme.ts'
import type { Answer, PollKind } from '../../src/poll/poll.ts'
import type { OwnAnswer } from '../../src/reads/seminar.ts'
import type { Room } from '../support/room.ts'
import type { RoomWindow } from '../support/room-window.ts'
import { roomForEach } from './in-room.ts'
import { pressOn, tabTo } from './keyboard.ts'

type Kind = Exclude<PollKind, 'recognition' | 'choice'>

const ownText = 'More of this, please'
const getRoom = roomForEach([ownText])

/** What somebody with nothing but a keyboard does at each kind of question, and what it is. */
const byKeyboard: Record<Kind, { fill: (elin: RoomWindow) => Promise<void>; answer: Answer }> = {
  words: {
    async fill({ page, tab }) {
      await tabTo(page, tab.getByRole('textbox').first())
      await page.keyboard.type('care')
    },
    answer: { words: ['care'] },
  },
  scale: {
    async fill({ page, tab }) {
      await tabTo(page, tab.getByRole('radio').first())
      await page.keyboard.press('ArrowRight')
    },
    answer: { ratings: { room: 2 } },
  },
  polarity: {
    async fill({ page, tab }) {
      await tabTo(page, tab.getByRole('radio').first())
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
    },
    answer: { ratings: { leads: 3 } },
  },
  ranking: {
    async fill({ page, tab }) {
      await pressOn(page, tab.getByRole('button', { name: 'Trust', exact: true }))
      await page.keyboard.press('Enter') // the focus has gone on to the next
    },
    answer: { ranking: ['trust', 'citizen'] },
  },
  allocation: {
    async fill({ page, tab }) {
      await tabTo(page, tab.getByLabel('Detailed control', { exact: true }))
      await page.keyboard.type('40')
      await pressOn(page, tab.getByRole('button', { name: /^Put the rest on Dialogue/ }))
    },
    answer: { shares: { detail: 40, results: 0, dialogue: 60 } },
  },
  openText: {
    async fill({ page, tab }) {
      await tabTo(page, tab.getByRole('textbox').first())
      await page.keyboard.type(ownText)
    },
    answer: { text: ownText },
  },
}

const fromOthers: Record<Kind, Answer> = {
  words: { words: ['tillit'] },
  scale: { ratings: { room: 4, innovation: 3, collaboration: 'unsure', administration: 1 } },
  polarity: { ratings: { leads: 5, key: 4, manager: 7 } },
  ranking: { ranking: ['whole', 'trust'] },
  allocation: { shares: { detail: 10, results: 40, dialogue: 50 } },
  openText: { text: 'Mod att fråga' },
}

test('a closing seminar asks every other kind, in two languages and all themes at once', async () => {
  const room = getRoom()
  const chat = 'Avslutande'
  const [johan, elin, lena] = await Promise.all([
    room.enter('Johan Sandelin', { chat }),
    room.enter('Elin Söderby', { chat, language: 'en', theme: 'dark' }),
    room.enter('Lena Björklund', { chat, theme: 'contrast' }),
  ])
  await lena.page.getByRole('button', { name: lena.t.room.frame.stage, exact: true }).click()
  const others = await fiveOthers(room, elin.name)
  const facilitator = await room.ask(johan.name)
  const { id: seminarId } = await facilitator.seminar('closing')
  const self = await room.ask(elin.name)

  await pressOn(johan.page, johan.button(johan.t.seminar.start))
  for (const step of readDemoProgramme().closing.steps) {
    if (step.kind !== 'poll' || !isOther(step.poll)) continue
    const kind = step.poll
    await pressOn(johan.page, johan.button(johan.t.seminar.next))
    await pressOn(johan.page, johan.button(johan.t.seminar.openPoll))
    await elin.heading(textIn(step.question, 'en')).waitFor()
    const onStage = lena.stage.getByRole('heading', { name: textIn(step.question, 'sv'), level: 1 })
    await onStage.waitFor()

    await byKeyboard[kind].fill(elin)
    await pressOn(elin.page, elin.button(elin.t.poll.send))
    await elin.tab.getByText(elin.t.poll.state.saved, { exact: true }).waitFor()
    const { step: current } = await facilitator.live(seminarId, 'facilitator')
    const pollId = current?.content.kind === 'poll' ? current.content.id : ''
    const { answer } = await self.read<OwnAnswer>(`/api/polls/${pollId}/answer`)
    expect(answer).toEqual(byKeyboard[kind].answer)
    await Promise.all(
      others.map((other) => other.command('poll.vote', { pollId, answer: fromOthers[kind] })),
    )
    await lena.stage.getByText(lena.t.poll.answeredOf(6, 3)).waitFor()

    await pressOn(johan.page, johan.button(johan.t.seminar.closePoll))
    if (kind === 'openText') {
      await letThrough(johan, 'Mod att fråga')
      await pressOn(johan.page, johan.button(johan.t.seminar.reveal))
      await elin.tab.getByText('Mod att fråga').first().waitFor()
      await lena.stage.getByText('Mod att fråga').first().waitFor()
      await elin.tab.getByText(ownText).waitFor({ state: 'detached' }) // nobody has let it through
    } else {
      await pressOn(elin.page, elin.button(elin.t.poll.showTable))
      await elin.tab.getByRole('table').waitFor()
      await lena.stage.getByText(lena.t.poll.answered(6)).waitFor()
    }
  }
  await pressOn(johan.page, johan.button(johan.t.seminar.end))
  const question = johan.tab.getByRole('alertdialog')
  await pressOn(johan.page, question.getByRole('button', { name: johan.t.seminar.end }))
  await elin.heading(elin.t.seminar.ended.heading).waitFor()
  expect(room.troubles()).toEqual([])
})

function isOther(kind: PollKind): kind is Kind {
  return kind !== 'recognition' && kind !== 'choice'
}

function fiveOthers(room: Room, except: string) {
  const members = room.people.filter(
    ({ roles, name }) => roles.includes('member') && name !== except,
  )
  return Promise.all(members.slice(0, 5).map(({ name }) => room.ask(name)))
}

/** The first of those with these words. */
async function letThrough({ page, tab, t }: RoomWindow, words: string): Promise<void> {
  const written = tab.getByRole('listitem').filter({ hasText: words }).first()
  await pressOn(page, written.getByRole('button', { name: t.seminar.show, exact: true }))
}
