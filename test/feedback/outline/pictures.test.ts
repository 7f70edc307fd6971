import { expect, test } from 'vitest'
import {
  choiceFor,
  leftOutPictures,
  mayBeSaved,
  picturesToDescribe,
  withChoices,
} from '../../../src/feedback/outline/pictures.ts'
import type { Block } from '../../../src/feedback/rich-text.ts'
import { pictureOf } from '../../support/picture.ts'

const chart = { ...pictureOf('a').block, alt: '' }
const line = pictureOf('b').block
const logo = { ...pictureOf('c').block, alt: 'Logotyp' }
const text: Block = { kind: 'paragraph', content: [{ text: 'Text' }] }
const blocks: Block[] = [
  text,
  chart,
  { kind: 'list', ordered: false, items: [[text, line]] },
  { kind: 'quote', blocks: [logo] },
  { kind: 'table', rows: [{ isHeader: false, cells: [[chart]] }] },
]

test('each picture is asked about once, and is ready when it is described, decoration or left out', () => {
  expect(picturesToDescribe(blocks)).toEqual([chart, line, logo])
  const ready = [chart, line].map((picture) => mayBeSaved(choiceFor(picture, {})))
  expect(ready).toEqual([false, true])
  expect(mayBeSaved({ use: 'described', alt: '  ' })).toBe(false)
  expect(mayBeSaved({ use: 'decorative', alt: '' })).toBe(true)
  expect(mayBeSaved({ use: 'leftOut', alt: '' })).toBe(true)
})

test('what was chosen counts wherever the picture stands', () => {
  const choices = {
    [chart.id]: { use: 'described', alt: 'Sju av tio' },
    [line.id]: { use: 'decorative', alt: 'En linje' },
    [logo.id]: { use: 'leftOut', alt: 'Logotyp' },
  } as const
  const described = { ...chart, alt: 'Sju av tio' }
  expect(withChoices(blocks, choices)).toEqual([
    text,
    described,
    { kind: 'list', ordered: false, items: [[text, { ...line, alt: '', isDecorative: true }]] },
    { kind: 'quote', blocks: [] },
    { kind: 'table', rows: [{ isHeader: false, cells: [[described]] }] },
  ])
  expect(leftOutPictures(blocks, choices)).toEqual([
    { kind: 'picture', excerpt: 'Logotyp', count: 1 },
  ])
})
