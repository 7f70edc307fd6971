import type { Picture } from '../rich-text.ts'
import { element, textXml } from './word-xml.ts'

/** In the units of Office, of which there are 9525 to a pixel: 16 cm, and 20 high. */
const widest = 5_760_000
const highest = 7_200_000
const perPixel = 9525

/** The pictures that are at hand, and those that have been written. */
interface Pictures {
  pictures: ReadonlyMap<string, string>
  usedPictures: string[]
}

/** A run with the picture, or with its words where the picture is not at hand. */
export function pictureXml(picture: Picture, writing: Pictures): string {
  const file = writing.pictures.get(picture.id)
  if (file === undefined) return element('w:r', textXml(picture.alt && `[${picture.alt}]`))
  const number = writing.usedPictures.push(file)
  const { width, height } = picture
  const scale = Math.min(1, widest / (width * perPixel), highest / (height * perPixel))
  const size = {
    cx: Math.round(width * perPixel * scale),
    cy: Math.round(height * perPixel * scale),
  }
  const name = { id: number, name: `Bild ${number}`, descr: picture.alt }
  const source = element('a:blip', '', { 'r:embed': `picture${number}` })
  const fill = element('pic:blipFill', source + element('a:stretch', element('a:fillRect')))
  const place = element('a:off', '', { x: 0, y: 0 }) + element('a:ext', '', size)
  const shape = element('a:xfrm', place) + element('a:prstGeom', '', { prst: 'rect' })
  const named = element('pic:cNvPr', '', name) + element('pic:cNvPicPr')
  const drawn = element('pic:nvPicPr', named) + fill + element('pic:spPr', shape)
  const graphic = element(
    'a:graphicData',
    element('pic:pic', drawn, { 'xmlns:pic': `${drawing}/picture` }),
    { uri: `${drawing}/picture` },
  )
  const about = element('wp:docPr', picture.isDecorative ? decorativeMark : '', name)
  const inline =
    element('wp:extent', '', size) +
    about +
    element('a:graphic', graphic, { 'xmlns:a': `${drawing}/main` })
  const inText = element('wp:inline', inline, {
    'xmlns:wp': `${drawing}/wordprocessingDrawing`,
    distT: 0,
    distB: 0,
    distL: 0,
    distR: 0,
  })
  return element('w:r', element('w:drawing', inText))
}

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const decorative = 'http://schemas.microsoft.com/office/drawing/2017/decorative'
const decorativeMark = element(
  'a:extLst',
  element('a:ext', element('adec:decorative', '', { 'xmlns:adec': decorative, val: '1' }), {
    uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}',
  }),
  { 'xmlns:a': `${drawing}/main` },
)
