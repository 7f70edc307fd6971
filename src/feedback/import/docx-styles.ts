import { attribute, child, isOn, valueOf, type XmlElement } from './docx-xml.ts'
import { numPlaceOf, type NumPlace } from './docx-numbering.ts'

export type ParagraphRole =
  { kind: 'heading'; level: number } | { kind: 'title' | 'cover' | 'contents' | 'quote' | 'text' }

export interface ParagraphStyle {
  role: ParagraphRole
  numbering: NumPlace | undefined
  /** How much deeper than its numbering says, as in "List Bullet 2". */
  listDepth: number
}

/** A style and those that it is based on, nearest first. */
type Chain = XmlElement[]

/** Finds out what a style means, also where it is one of the file's own, based on a known one. */
export class Styles {
  readonly #byId = new Map<string, XmlElement>()
  readonly #paragraphs = new Map<string, ParagraphStyle>()
  readonly #defaultId: string | undefined

  constructor(root: XmlElement | undefined) {
    for (const style of root?.children ?? []) {
      const id = style.name === 'w:style' ? attribute(style, 'w:styleId') : undefined
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, style)
      const isDefault = ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '')
      if (isDefault && attribute(style, 'w:type') === 'paragraph') this.#defaultId ??= id
    }
  }

  paragraph(properties: XmlElement | undefined): ParagraphStyle {
    const id = valueOf(properties, 'w:pStyle') ?? this.#defaultId
    const style = id === undefined ? plain : this.#paragraphStyle(id)
    const level = headingLevel(properties)
    return {
      role: level === undefined ? style.role : roleAtLevel(level),
      numbering: numPlaceOf(properties, style.numbering),
      listDepth: style.listDepth,
    }
  }

  /** Whether a run with these properties is strong or emphasised. */
  look(properties: XmlElement | undefined): { strong?: true; emphasis?: true } {
    const id = valueOf(properties, 'w:rStyle')
    const all = [properties, ...this.#chain(id).map((style) => child(style, 'w:rPr'))]
    return {
      ...(firstOf(all, (one) => isOn(one, 'w:b')) && { strong: true }),
      ...(firstOf(all, (one) => isOn(one, 'w:i')) && { emphasis: true }),
    }
  }

  /** Whether a run with these properties is hidden, by itself or by its style. */
  isHidden(properties: XmlElement | undefined): boolean {
    const chain = this.#chain(valueOf(properties, 'w:rStyle'))
    const all = [properties, ...chain.map((style) => child(style, 'w:rPr'))]
    return firstOf(all, (one) => isOn(one, 'w:vanish')) === true
  }

  /** Whether a table's style sets its first row apart. */
  marksFirstRow(properties: XmlElement | undefined): boolean {
    return this.#chain(valueOf(properties, 'w:tblStyle')).some(({ children }) =>
      children.some(
        (part) => part.name === 'w:tblStylePr' && attribute(part, 'w:type') === 'firstRow',
      ),
    )
  }

  #paragraphStyle(id: string): ParagraphStyle {
    const known = this.#paragraphs.get(id)
    if (known) return known
    const chain = this.#chain(id)
    const role = firstOf(chain, styleRole) ?? namedRole(id) ?? plain.role
    const numbering = chain
      .toReversed()
      .reduce<NumPlace | undefined>(
        (from, style) => numPlaceOf(child(style, 'w:pPr'), from, attribute(style, 'w:styleId')),
        undefined,
      )
    const found = { role, numbering, listDepth: listDepthOf(chain[0]) }
    this.#paragraphs.set(id, found)
    return found
  }

  #chain(id: string | undefined): Chain {
    const chain: Chain = []
    let style = id === undefined ? undefined : this.#byId.get(id)
    while (style && !chain.includes(style) && chain.length < 20) {
      chain.push(style)
      style = this.#byId.get(valueOf(style, 'w:basedOn') ?? '')
    }
    return chain
  }
}

const plain: ParagraphStyle = { role: { kind: 'text' }, numbering: undefined, listDepth: 0 }

function styleRole(style: XmlElement): ParagraphRole | undefined {
  const level = headingLevel(child(style, 'w:pPr'))
  return (
    namedRole(valueOf(style, 'w:name') ?? '') ??
    namedRole(attribute(style, 'w:styleId') ?? '') ??
    (level === undefined ? undefined : roleAtLevel(level))
  )
}

/** Word names its own styles in English whatever its language, but not their ids; others do as they like. */
function namedRole(name: string): ParagraphRole | undefined {
  const plainName = name.toLowerCase().replaceAll(/[\s_-]+/g, '')
  const heading = /^(?:heading|rubrik|überschrift|overskrift|otsikko|titre)([1-9])(?!\d)/.exec(
    plainName,
  )
  if (heading && /^\D+\d$/.test(plainName)) return { kind: 'heading', level: Number(heading[1]) }
  return roleNames.get(plainName.replace(/\d$/, ''))
}

const roleNames = new Map<string, ParagraphRole>(
  Object.entries({
    title: ['title', 'rubrik', 'titel', 'dokumenttitel'],
    cover: ['subtitle', 'underrubrik', 'undertitel', 'date', 'datum', 'author', 'författare'],
    contents: ['toc', 'tocheading', 'innehåll', 'innehållsförteckningsrubrik', 'contentsheading'],
    quote: [
      'quote',
      'intensequote',
      'citat',
      'starktcitat',
      'blocktext',
      'blockquote',
      'quotations',
    ],
  } as const).flatMap(([kind, names]) => names.map((name) => [name, { kind } as ParagraphRole])),
)

/** Word's own styles for lists in lists are lists of their own, set further in. */
function listDepthOf(style: XmlElement | undefined): number {
  const name = valueOf(style, 'w:name') ?? ''
  const depth = /^(?:list (?:bullet|number)|punktlista|numrerad lista) ([2-5])$/i.exec(name)?.[1]
  return depth === undefined ? 0 : Number(depth) - 1
}

/** Level 10 is what Word calls body text. */
function roleAtLevel(level: number): ParagraphRole {
  return level <= 9 ? { kind: 'heading', level } : plain.role
}

function headingLevel(properties: XmlElement | undefined): number | undefined {
  const value = valueOf(properties, 'w:outlineLvl')
  return value !== undefined && /^\d$/.test(value) ? Number(value) + 1 : undefined
}

function firstOf<T, Found>(all: T[], find: (one: T) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}
