import { expect, test } from 'vitest'
import type { LiveState } from '../../src/reads/live.ts'
import { pictureIn } from '../../src/picture/picture.ts'
import { templateFile } from '../../src/template/template-file.ts'
import { faultsIn } from '../support/axe.ts'
import { onePixel } from '../support/pictures.ts'
import * as canned from './canned.ts'
import { fakeTabs } from './fake-tabs.ts'

const { seminarId } = canned
const led = `/tab/?seminar=${seminarId}&view=facilitator`

const tabs = fakeTabs((server) => server.show('facilitator', canned.ledBy(canned.slide)))

function inOrder(...ids: string[]): LiveState {
  const state = canned.ledBy(canned.slide)
  const items = state.facilitator!.agenda
  const agenda = ids.map((id) => items.find((item) => item.id === id)!)
  return { ...state, facilitator: { ...state.facilitator!, agenda } }
}

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

test('by keyboard alone a step is moved, removed, put back and added', async () => {
  tabs.server.show('facilitator', inOrder('step-0', 'step-1', 'step-4'))
  const { tab, page } = await tabs.open(led)
  const pause = tab.getByRole('button', { name: 'Ändra steget ”Paus”' })
  await pause.focus()

  await page.keyboard.press('Alt+ArrowUp')
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'step.move', input: { stepId: 'step-4', after: 'step-0' } })
  tabs.server.show('facilitator', inOrder('step-0', 'step-4', 'step-1'))
  await tab.getByText('”Paus” är nu nummer 2 av 3.').waitFor()
  expect(await pause.evaluate(isFocused)).toBe(true)

  await page.keyboard.press('Enter')
  await tab.getByRole('menuitem', { name: 'Ändra…' }).waitFor()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect.poll(() => tabs.server.sent.at(-1)?.name).toBe('step.remove')
  tabs.server.show('facilitator', inOrder('step-0', 'step-1'))
  await tab.getByRole('button', { name: 'Ångra' }).focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'step.restore', input: { stepId: 'step-4' } })

  await tab.getByRole('button', { name: 'Lägg till steg' }).focus()
  await page.keyboard.press('Enter')
  await tab.getByRole('menuitem', { name: 'Fråga', exact: true }).waitFor()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const dialog = tab.getByRole('alertdialog', { name: 'Nytt steg' })
  await dialog.getByLabel('Rubrik').waitFor()
  await page.keyboard.type('Våra slutsatser')
  await page.keyboard.press('Escape') // takes nothing away that has been written
  const cancel = dialog.getByRole('button', { name: 'Avbryt' })
  await expect.poll(() => cancel.evaluate(isFocused)).toBe(true)
  await dialog.getByLabel('Rubrik').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('- Tillit\n- Kunskap')
  await dialog.getByRole('button', { name: 'Lägg till' }).focus()
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await expect
    .poll(() => tab.getByRole('button', { name: 'Lägg till steg' }).evaluate(isFocused))
    .toBe(true)
  expect(tabs.server.sent.at(-1)).toMatchObject({
    name: 'step.add',
    input: {
      seminarId,
      after: 'step-1',
      steps: [
        {
          design: {
            kind: 'slide',
            heading: { sv: 'Våra slutsatser' },
            text: { sv: '- Tillit\n- Kunskap' },
          },
        },
      ],
    },
  })
})

test('what two have written at once is not lost: the later one chooses', async () => {
  const step = { id: 'step-2', version: 3, design: canned.choiceDesign, isLocked: false }
  tabs.server.reads['/api/steps/step-2'] = step
  tabs.server.refusals['step.edit'] = 'step_changed'
  const { tab, faults } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Ändra steget ”Känner ni igen er?”' }).click()
  await tab.getByRole('menuitem', { name: 'Ändra…' }).click()
  await tab.getByLabel('Svar 2', { exact: true }).fill('Vi lär av det')
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  await tab.getByText('Någon annan har ändrat steget').waitFor()

  tabs.server.refusals = {}
  tabs.server.reads['/api/steps/step-2'] = { ...step, version: 4 }
  await tab.getByRole('button', { name: 'Spara min text ändå' }).click()
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toMatchObject({
      name: 'step.edit',
      input: {
        version: 4,
        design: { poll: { options: [{ id: 'a' }, { label: { sv: 'Vi lär av det' } }] } },
      },
    })
  expect(faults).toEqual([])
})

test('a seminar is made from a template, and can be led at once', async () => {
  tabs.server.reads['/api/templates'] = canned.templates
  const { tab } = await tabs.open('/tab/')
  await tab.getByRole('button', { name: 'Nytt seminarium' }).click()
  await tab.getByRole('option', { name: 'Avslutande seminarium' }).waitFor({ state: 'attached' })
  await tab.getByLabel('Börja från').selectOption('Avslutande seminarium')
  await tab.getByRole('button', { name: 'Skapa seminariet' }).click()
  await tab.getByRole('heading', { name: 'Agenda' }).waitFor()
  expect(tabs.server.sent.at(-1)).toMatchObject({
    name: 'seminar.create',
    input: { kind: 'closing', title: { sv: 'Avslutande seminarium' } },
  })
})

test('a question of another kind is written, tried as a participant and saved', async () => {
  const { tab, page, faults } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Lägg till steg' }).click()
  await tab.getByRole('menuitem', { name: 'Fråga', exact: true }).click()
  const dialog = tab.getByRole('alertdialog', { name: 'Nytt steg' })
  await dialog.getByRole('textbox', { name: 'Fråga' }).fill('Var står ni?')
  await page.reload() // as Teams does when somebody comes back from a chat
  await tab.getByRole('button', { name: 'Lägg till steg' }).click()
  await tab.getByRole('menuitem', { name: 'Fråga', exact: true }).click()
  expect(await dialog.getByRole('textbox', { name: 'Fråga' }).inputValue()).toBe('Var står ni?')
  await dialog.getByLabel('Slags fråga').selectOption('Mellan två motsatser')
  await dialog.getByLabel('Rad 1: till vänster').fill('Kontroll')
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  const missing = dialog.getByLabel('Rad 1: till höger')
  await expect.poll(() => missing.evaluate(isFocused)).toBe(true)
  await missing.fill('Tillit')
  await dialog.getByLabel('7 steg').check()

  await dialog.getByRole('button', { name: 'Visa som deltagare' }).click()
  const trial = dialog.getByRole('region', { name: 'Så ser deltagarna det' })
  await trial.getByRole('radio').nth(6).check({ force: true })
  await trial.getByText('Ändrat, inte skickat').waitFor()
  expect(await faultsIn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(tabs.server.sent.at(-1)).toMatchObject({
    name: 'step.add',
    input: {
      steps: [
        {
          design: {
            poll: {
              kind: 'polarity',
              rows: [{ left: { sv: 'Kontroll' }, right: { sv: 'Tillit' } }],
              points: 7,
              mayBeUnsure: true,
            },
          },
        },
      ],
    },
  })
  expect(faults).toEqual([])
})

test('a picture is put on a slide, with words for those who can’t see it', async () => {
  const { tab, page, faults } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Lägg till steg' }).click()
  await tab.getByRole('menuitem', { name: 'Bild med text' }).click()
  const dialog = tab.getByRole('alertdialog', { name: 'Nytt steg' })
  await dialog.getByRole('textbox', { name: 'Rubrik' }).fill('Styrkedjan')
  const file = { name: 'bild.png', mimeType: 'image/png', buffer: onePixel }
  await dialog.getByLabel('Bild', { exact: true }).setInputFiles(file)
  const words = dialog.getByLabel('Vad visar bilden?')
  await words.waitFor()
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await expect.poll(() => words.evaluate(isFocused)).toBe(true)
  await words.fill('En kedja från fullmäktige till brukare')
  await dialog.getByRole('button', { name: 'Visa som deltagare' }).click()
  await dialog.getByRole('img', { name: 'En kedja från' }).waitFor()
  expect(await faultsIn(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })

  const saved = tabs.server.sent.at(-2) as {
    name: string
    input: { pictureId: string; data: string }
  }
  expect(saved.name).toBe('picture.save')
  expect(pictureIn(Buffer.from(saved.input.data, 'base64')).type).toBe('image/webp')
  const picture = {
    id: saved.input.pictureId,
    alt: { sv: 'En kedja från fullmäktige till brukare' },
  }
  expect(tabs.server.sent.at(-1)).toMatchObject({
    name: 'step.add',
    input: { steps: [{ design: { kind: 'slide', picture } }] },
  })
  expect(faults).toEqual([])
})

test('the agenda is saved as a template, under a name of its own', async () => {
  const { tab } = await tabs.open(led)
  await tab.getByRole('button', { name: 'Spara seminariet som mall…' }).click()
  await tab.getByLabel('Namn på mallen').fill('Vår start')
  await tab.getByRole('button', { name: 'Spara', exact: true }).click()
  await tab.getByText('”Vår start” är sparad som mall.').waitFor()
  expect(tabs.server.sent.at(-1)).toMatchObject({
    name: 'template.saveSeminar',
    input: { seminarId, title: { sv: 'Vår start' } },
  })
})

test('templates are fetched from a file, and removed when asked twice', async () => {
  tabs.server.reads['/api/templates'] = canned.templates
  const { tab } = await tabs.open('/tab/?view=templates')
  const choose = async (content: string) => {
    await tab.getByRole('button', { name: 'Hämta in från fil' }).waitFor()
    const file = { name: 'mallar.json', mimeType: 'application/json', buffer: Buffer.from(content) }
    await tab.locator('input[type=file]').setInputFiles(file)
  }
  await choose('inte JSON')
  await tab.getByText('Filen är ingen mallfil från TillKom').waitFor()
  expect(tabs.server.sent).toEqual([])
  const content = JSON.stringify(templateFile(canned.templates.own, new Map()))
  const file = JSON.parse(content) // without what says nothing
  await choose(content)
  await tab.getByText('2 mallar är sparade: ”Vår start”, ”Vid fel hos oss”.').waitFor()
  expect(tabs.server.sent.at(-1)).toMatchObject({ name: 'template.import', input: { file } })

  await tab.getByRole('button', { name: 'Ta bort ”Vår start”' }).click()
  const question = tab.getByRole('alertdialog', { name: 'Ta bort mallen ”Vår start”?' })
  await question.getByRole('button', { name: 'Ta bort' }).click()
  const templateId = canned.templates.own[0]!.id
  await expect
    .poll(() => tabs.server.sent.at(-1))
    .toEqual({ name: 'template.remove', input: { templateId } })
})
