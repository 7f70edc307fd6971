import type { DocxReading } from './docx-reading.ts'
import { attribute, descendants, textBelow, type XmlElement } from './docx-xml.ts'

/** Lists pictures, drawings and embedded things, and keeps text boxes for the end of the paragraph. */
export function readGraphic(graphic: XmlElement, reading: DocxReading): void {
  const boxes = reading.boxes.length
  const objects = reading.objects.length
  walk(graphic, reading, descriptionOf(graphic))
  const isNothing = reading.boxes.length === boxes && reading.objects.length === objects
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

function walk(parent: XmlElement, reading: DocxReading, description: string): void {
  for (const element of parent.children) {
    const add = (kind: 'picture' | 'drawing' | 'embedded', text: string) =>
      reading.objects.push({ kind, text })
    switch (element.name) {
      case 'w:txbxContent':
        reading.boxes.push(element)
        break
      case 'mc:AlternateContent':
        walk({ ...element, children: chosenBranch(element) }, reading, description)
        break
      case 'pic:pic':
      case 'v:imagedata':
        if (parent.name !== 'w:object' && !isPreview(parent)) {
          add('picture', descriptionOf(element) || description)
        }
        break
      case 'c:chart':
      case 'cx:chart':
        add('drawing', description)
        break
      case 'dgm:relIds':
        add('drawing', reading.smartArtText(attribute(element, 'r:dm') ?? '') || description)
        break
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
        walk(element, reading, description)
    }
  }
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
