import type { FrameLocator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { PollView } from '../../src/reads/live.ts'
import * as canned from './canned.ts'
import * as polls from './canned-polls.ts'
import { fakeTabs } from './fake-tabs.ts'

const tabs = fakeTabs()

/** What is pressed and typed in turn; `to` presses Tab until what has that name has the focus. */
type Keys = ({ to: string } | { press: string } | { type: string })[]

const to = (name: string) => ({ to: name })
const press = (key: string) => ({ press: key })
const type = (text: string) => ({ type: text })

const answers: { poll: PollView; keys: Keys; answer: unknown }[] = [
  {
    poll: canned.recognition,
    keys: [to('Ja, det stämmer väl'), press('ArrowDown'), to('Något som förvånar er?'), type('Oj')],
    answer: { recognition: 'partly', remark: 'Oj' },
  },
  {
    poll: { ...canned.choice, mayBeUnsure: true, mostChoices: 2 } as PollView,
    keys: [to('Ingenting'), press('Space'), to('Vet ej'), press('Space')],
    answer: { unsure: true },
  },
  {
    poll: polls.scale,
    keys: [
      to('1 – Stämmer inte alls'),
      press('ArrowRight'),
      to('1 – Stämmer inte alls'),
      press('ArrowLeft'),
    ],
    answer: { ratings: { o1: 2, o2: 'unsure' } },
  },
  {
    poll: polls.polarity,
    keys: [to('1 av 7, mot ”Chefen”'), press('ArrowRight'), press('ArrowRight')],
    answer: { ratings: { o1: 3 } },
  },
  {
    poll: polls.ranking,
    keys: [
      to('Helhetssyn'),
      press('Enter'),
      // The focus has gone on to the next that can be chosen.
      press('Enter'),
      to('Flytta upp Handlingsutrymme för dem som möter invånarna'),
      press('Enter'),
    ],
    answer: { ranking: ['o4', 'o3'] },
  },
  {
    poll: polls.allocation,
    keys: [
      to('Detaljstyrning'),
      type('30'),
      to('Fler poäng till Mål- och resultatstyrning'),
      press('Space'),
      to('Lägg resten på Dialog och samverkan'),
      press('Enter'),
    ],
    answer: { shares: { o1: 30, o2: 5, o3: 65 } },
  },
  {
    poll: polls.words,
    keys: [to('Ord 1'), type('trygghet'), to('Ord 3'), type('ö')],
    answer: { words: ['trygghet', 'ö'] },
  },
  {
    poll: polls.openText,
    keys: [to('Ditt svar'), type('Mellan mål och budget')],
    answer: { text: 'Mellan mål och budget' },
  },
]

test('every kind of question is answered with nothing but a keyboard', async () => {
  const path = `/tab/?seminar=${canned.seminarId}&view=participant`
  tabs.server.show('participant', canned.slide)
  const { page, tab } = await tabs.open(path, { width: 390 })
  await tab.getByText('Styrningens utveckling').first().waitFor()

  for (const { poll, keys, answer } of answers) {
    const id = `0d000000-0000-4000-8000-0000000000${answers.findIndex((one) => one.poll === poll) + 10}`
    tabs.server.reads[`/api/polls/${id}/answer`] = {}
    tabs.server.show('participant', canned.pollState({ ...poll, id }))
    await tab.getByRole('heading', { level: 1, name: poll.question.sv }).waitFor()
    await tab.locator('input, textarea, li button').first().waitFor()
    await followKeys(page, tab, keys)
    await followKeys(page, tab, [to('Skicka'), press('Enter')])
    await tab.getByText('Sparat', { exact: true }).waitFor()
    expect(tabs.server.sent.at(-1)).toEqual({ name: 'poll.vote', input: { pollId: id, answer } })
  }
})

async function followKeys(page: Page, tab: FrameLocator, keys: Keys): Promise<void> {
  for (const key of keys) {
    if ('press' in key) await page.keyboard.press(key.press)
    else if ('type' in key) await page.keyboard.type(key.type)
    else await tabTo(page, tab, key.to)
  }
}

async function tabTo(page: Page, tab: FrameLocator, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if ((await focusedName(tab)) === name) return
  }
  throw new Error(`Tab never led to "${name}"`)
}

function focusedName(tab: FrameLocator): Promise<string | undefined> {
  return tab.locator('html').evaluate(() => {
    const focused = document.activeElement
    const label = focused instanceof HTMLElement && 'labels' in focused ? focused.labels : undefined
    const [first] = label instanceof NodeList ? [...label] : []
    const name = focused?.getAttribute('aria-label') ?? (first ?? focused)?.textContent
    return name?.replace(/^\+/, '').trim()
  })
}
