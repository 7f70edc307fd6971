import { expect, test } from 'vitest'
import { readFeedbackFile } from '../../../src/feedback/import/import-file.ts'
import { factsOf } from '../../../src/feedback/picture-facts.ts'
import { picturesIn } from '../../../src/feedback/picture.ts'
import { drawing, item, oldPicture, textBox, threeLists } from '../../support/word-elements.ts'
import { png } from '../../support/picture.ts'
import { p, r, relationship, swedishStyles, wordFile } from '../../support/word-file.ts'

test('pictures stand where they stood, with their descriptions, and are checked by content', async () => {
  const { findings, pictures, leftOut } = await read(
    p(r('Se diagrammet. ') + drawing(blip('chart'), 'Svaren per enhet')),
    p(drawing(blip('chart'))),
    p(oldPicture('photo')),
    p(drawing(blip('evil'), 'Inte en bild')),
    p(drawing(blip('linked'), 'Länkad bild')),
    p('Efter bilderna.'),
  )

  const [text, ...rest] = findings[0]!.body
  expect(text).toEqual({ kind: 'paragraph', content: [{ text: 'Se diagrammet.' }] })
  expect(rest).toMatchObject([
    { kind: 'picture', type: 'png', width: 40, height: 30, alt: 'Svaren per enhet' },
    { kind: 'picture', alt: '' },
    { kind: 'picture', width: 10, height: 20, alt: '' },
    { kind: 'paragraph' },
  ])
  expect(leftOut.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
    ['picture', 'Inte en bild'],
    ['picture', 'Länkad bild'],
  ])
  // The same picture twice is one file.
  expect(pictures.map(({ bytes }) => factsOf(Buffer.from(bytes, 'base64'))?.width)).toEqual([
    40, 10,
  ])
})

test('a picture in a list, a table or a text box comes along in its place', async () => {
  const picture = p(drawing(blip('chart'), 'I cellen'))
  const { findings } = await read(
    item(r('Punkt ') + drawing(blip('chart'), 'I listan'), 1),
    `<w:tbl><w:tr><w:tc>${picture}</w:tc></w:tr></w:tbl>`,
    p(textBox(p(r('Ruta ') + drawing(blip('chart'), 'I rutan')))),
  )

  expect(findings[0]!.body[0]).toMatchObject({ kind: 'list', items: [[{}, { kind: 'picture' }]] })
  expect(picturesIn(findings[0]!.body).map(({ alt }) => alt)).toEqual([
    'I listan',
    'I cellen',
    'I rutan',
  ])
})

test('what is marked as decoration in Word is so here', async () => {
  const mark =
    '<a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>'
  const { findings } = await read(p(drawing(blip('chart') + mark)))

  expect(findings[0]!.body).toMatchObject([{ kind: 'picture', isDecorative: true }])
})

test('a picture that is cropped or hidden is left out: what was cut away is still in the file', async () => {
  const cropped = blip('chart').replace('</pic:blipFill>', '<a:srcRect l="12000"/></pic:blipFill>')
  const hidden = drawing(blip('photo'), 'Dold').replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')
  const { findings, pictures, leftOut } = await read(
    p(drawing(cropped, 'Beskuren')),
    p(hidden),
    p('Text.'),
  )

  expect(picturesIn(findings[0]!.body)).toEqual([])
  expect(pictures).toEqual([])
  expect(leftOut.map(({ excerpt }) => excerpt)).toEqual(['Beskuren', 'Dold'])
})

function read(...body: string[]) {
  const bytes = wordFile({
    styles: swedishStyles,
    numbering: threeLists(),
    relationships: [
      relationship('chart', 'image', 'media/chart.png'),
      relationship('photo', 'image', 'media/photo.emf'),
      relationship('evil', 'image', 'media/evil.png'),
      relationship('unused', 'image', 'media/unused.png'),
      relationship('linked', 'image', 'https://example.org/spion.png', 'External'),
    ].join(''),
    parts: {
      'word/media/chart.png': png(40, 30),
      'word/media/photo.emf': png(10, 20),
      'word/media/unused.png': png(11, 11),
      'word/media/evil.png': '<svg onload="alert(1)"/>',
    },
    body: p('Bilderna', 'Rubrik1') + body.join(''),
  })
  return readFeedbackFile({ name: 'fil.docx', bytes })
}

function blip(id: string): string {
  return `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>`
}
