import { clip } from '../clip.ts'
import { longestAlt } from '../picture-limits.ts'
import type { DocxReading } from './docx-reading.ts'
import { attribute, descendants, textBelow, type XmlElement } from './docx-xml.ts'

/**
 * Lists drawings and embedded things, and keeps pictures and text boxes for the end of the
 * paragraph. A picture that can't be carried over as it looks in Word is listed as well.
 */
export function readGraphic(graphic: XmlElement, reading: DocxReading, isHidden = false): void {
  const { boxes, objects, pictures } = reading
  const before = boxes.length + objects.length + pictures.length
  walk(graphic, reading, {
    description: descriptionOf(graphic),
    isDecorative: isDecorative(graphic),
    isHidden,
  })
  const isNothing = boxes.length + objects.length + pictures.length === before
  if (isNothing && !isRuleOrTemplate(graphic)) {
    reading.objects.push({ kind: 'drawing', text: descriptionOf(graphic) || textBelow(graphic) })
  }
}

/** Newer programs write a thing twice, the second time for older ones; it is read once. */
export function chosenBranch(alternatives: XmlElement): XmlElement[] {
  const branches = alternatives.children.filter(({ name }) => name === 'mc:Choice')
  const fallback = alternatives.children.filter(({ name }) => name === 'mc:Fallback')
  const choice = branches.slice(0, 1)
  const isPoorer = choice.every((one) => !textBelow(one)) && fallback.some(textBelow)
  return (choice.length === 0 || isPoorer ? fallback : choice).flatMap(({ children }) => children)
}

/** What is said of the whole graphic. */
interface Said {
  description: string
  isDecorative: boolean
  isHidden: boolean
}

function walk(parent: XmlElement, reading: DocxReading, said: Said): void {
  const { description } = said
  for (const element of parent.children) {
    const add = (kind: 'picture' | 'drawing' | 'embedded', text: string) =>
      reading.objects.push({ kind, text })
    switch (element.name) {
      case 'w:txbxContent':
        reading.boxes.push(element)
        break
      case 'mc:AlternateContent':
        walk({ ...element, children: chosenBranch(element) }, reading, said)
        break
      case 'pic:pic':
      case 'v:imagedata':
        if (parent.name !== 'w:object' && !isPreview(parent)) {
          readPicture(element, reading, said)
        }
        break
      case 'c:chart':
      case 'cx:chart':
      case 'dgm:relIds': {
        const data = attribute(element, 'r:id') ?? attribute(element, 'r:dm') ?? ''
        const text = reading.figureText(data) ?? ''
        add('drawing', [description, text].filter(Boolean).join(': '))
        break
      }
      case 'v:textpath':
        add('drawing', attribute(element, 'string') ?? description)
        break
      case 'o:OLEObject':
        add('embedded', attribute(element, 'ProgID') ?? description)
        break
      case 'w:control':
        add('embedded', attribute(element, 'w:name') ?? description)
        break
      default:
        walk(element, reading, said)
    }
  }
}

function readPicture(element: XmlElement, reading: DocxReading, said: Said): void {
  const blip = [...descendants(element)].find(({ name }) => name === 'a:blip')
  const id = attribute(blip, 'r:embed') ?? attribute(element, 'r:id') ?? ''
  const alt = descriptionOf(element) || said.description
  const mayBeSeen = !said.isHidden && !isCropped(element)
  const picture = mayBeSeen ? reading.pictureOf(id) : undefined
  if (!picture) return void reading.objects.push({ kind: 'picture', text: alt })
  const isDecorative = said.isDecorative && ({ isDecorative: true } as const)
  reading.pictures.push({
    kind: 'picture',
    ...picture,
    alt: clip(alt, longestAlt),
    ...isDecorative,
  })
}

/** What has been cut away in Word is still in the file, and may have been cut away for a reason. */
function isCropped(picture: XmlElement): boolean {
  return [picture, ...descendants(picture)].some(({ name, attributes }) =>
    [...attributes].some(
      ([key, value]) =>
        (name === 'a:srcRect' || /^crop(left|right|top|bottom)$/.test(key)) && !/^-?0/.test(value),
    ),
  )
}

function isDecorative(graphic: XmlElement): boolean {
  const mark = [...descendants(graphic)].find(({ name }) => name === 'adec:decorative')
  return ['1', 'true'].includes(attribute(mark, 'val') ?? '')
}

/** The picture of an embedded thing is not one more thing. */
function isPreview(shape: XmlElement): boolean {
  return attribute(shape, 'o:ole') !== undefined
}

function descriptionOf(graphic: XmlElement): string {
  for (const element of [graphic, ...descendants(graphic)]) {
    if (element.name === 'w:txbxContent') continue
    const text =
      attribute(element, 'descr') || attribute(element, 'alt') || attribute(element, 'title')
    if (text?.trim()) return text.trim()
  }
  return ''
}

function isRuleOrTemplate(graphic: XmlElement): boolean {
  const shapes = [...descendants(graphic)].filter(({ name }) => name.startsWith('v:'))
  const isRule = shapes.some((shape) => ['t', 'true'].includes(attribute(shape, 'o:hr') ?? ''))
  return isRule || (shapes.length > 0 && shapes[0]!.name === 'v:shapetype' && shapes.length === 1)
}
