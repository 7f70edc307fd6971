import { SaxesParser } from 'saxes'
import { AppError } from '../../errors.ts'

/** An element of WordprocessingML. Text stands only in leaves such as `w:t`, so it is not a node. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whichever the file uses. */
  name: string
  attributes: ReadonlyMap<string, string>
  children: XmlElement[]
  text: string
}

/** Shared by all parts of one file, so that many middling parts are no way round it. */
export interface XmlBudget {
  elementsLeft: number
}

const deepest = 256

/**
 * Reads XML without ever looking outside it: a document type, where entities would be declared, is
 * refused. What it may cost is bounded in elements and depth.
 */
export function parseXml(source: string, budget: XmlBudget): XmlElement {
  const root = element('', new Map())
  const open = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('doctype', refuse)
  parser.on('error', refuse)
  parser.on('opentag', ({ uri, local, attributes }) => {
    budget.elementsLeft -= 1
    if (budget.elementsLeft < 0 || open.length > deepest) throw new AppError('file_too_complex')
    const named = Object.values(attributes).map((a) => [nameOf(a.uri, a.local), a.value] as const)
    const next = element(nameOf(uri, local), new Map(named))
    open.at(-1)!.children.push(next)
    open.push(next)
  })
  parser.on('text', (text) => keep(open.at(-1)!, text))
  parser.on('cdata', (text) => keep(open.at(-1)!, text))
  parser.on('closetag', () => open.pop())
  parser.write(source).close()
  return root.children[0]!
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name)
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
}

/** The `w:val` of a child, as in `<w:pStyle w:val="Heading1"/>`. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return attribute(child(parent, name), 'w:val')
}

/** Whether a child such as `<w:b/>` is there and not switched off; undefined where it is not there. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name)
  return found && !['0', 'false', 'off', 'none'].includes(attribute(found, 'w:val') ?? '')
}

export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const element of parent.children) {
    yield element
    yield* descendants(element)
  }
}

/** All text below an element, whatever becomes of it; paragraphs are kept apart. */
export function textBelow(parent: XmlElement): string {
  let text = ''
  for (const { name, text: own } of descendants(parent)) {
    text += isShown.has(name) ? own : separates.has(name) ? ' ' : ''
  }
  return text.replaceAll(/\s+/g, ' ').trim()
}

const isShown = new Set(['w:t', 'w:delText', 'm:t', 'a:t', 'c:v'])
const separates = new Set(['w:p', 'a:p', 'c:pt', 'w:tab', 'w:br', 'w:cr', 'w:tc'])

/** The elements that hold text; in all others white space only makes the file pretty. */
const holdsText = new Set([...isShown, 'w:instrText', 'w:delInstrText'])

function keep(element: XmlElement, text: string): void {
  if (holdsText.has(element.name)) element.text += text.replaceAll(/[\t\r\n]+/g, ' ')
}

function element(name: string, attributes: ReadonlyMap<string, string>): XmlElement {
  return { name, attributes, children: [], text: '' }
}

function nameOf(uri: string, local: string): string {
  if (!uri) return local
  return `${prefixes.get(uri) ?? 'other'}:${local}`
}

function refuse(): never {
  throw new AppError('file_damaged')
}

const transitional = (path: string) => {
  const [folder, name] = path.split('/')
  return `http://schemas.openxmlformats.org/${folder}/2006/${name}`
}
const strict = (path: string) => `http://purl.oclc.org/ooxml/${path}`

const prefixes = new Map([
  ...Object.entries({
    'wordprocessingml/main': 'w',
    'officeDocument/relationships': 'r',
    'officeDocument/math': 'm',
    'drawingml/main': 'a',
    'drawingml/picture': 'pic',
    'drawingml/chart': 'c',
    'drawingml/diagram': 'dgm',
    'drawingml/wordprocessingDrawing': 'wp',
  }).flatMap(([path, prefix]) => [
    [transitional(path), prefix] as const,
    [strict(path), prefix] as const,
  ]),
  [transitional('package/relationships'), 'rel'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/drawing/2014/chartex', 'cx'],
  ['http://schemas.microsoft.com/office/drawing/2017/decorative', 'adec'],
])
