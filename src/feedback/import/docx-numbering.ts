import { attribute, child, valueOf, type XmlElement } from './docx-xml.ts'

/** Which list a paragraph is numbered by, and how deep in it. */
export interface NumPlace {
  numId: string
  level: number | undefined
  /** Where a style doesn't say how deep, the list says which of its levels the style has. */
  styleId: string | undefined
}

export interface Marker {
  kind: 'bullet' | 'number' | 'none'
  level: number
  /** What the paragraph is numbered with. */
  number: number
}

interface Level {
  kind: Marker['kind']
  start: number
  styleId: string | undefined
}

interface List {
  levels: Map<number, Level>
  counts: (number | undefined)[]
}

const deepestLevel = 8

/** Counts through the lists of a file, in the order in which its paragraphs are read. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #nums = new Map<string, XmlElement>()
  readonly #started = new Set<string>()

  constructor(root: XmlElement | undefined) {
    const abstracts = (root?.children ?? []).filter(({ name }) => name === 'w:abstractNum')
    for (const abstract of abstracts) {
      const link = valueOf(abstract, 'w:numStyleLink')
      const source = abstracts.find((other) => link && valueOf(other, 'w:styleLink') === link)
      const list = { levels: levelsOf(source ?? abstract), counts: [] }
      this.#lists.set(attribute(abstract, 'w:abstractNumId') ?? '', list)
    }
    for (const num of root?.children ?? []) {
      if (num.name === 'w:num') this.#nums.set(attribute(num, 'w:numId') ?? '', num)
    }
  }

  /** The next marker of the list; undefined where the paragraph has none. */
  next(place: NumPlace | undefined): Marker | undefined {
    const num = this.#nums.get(place?.numId ?? '')
    const list = this.#lists.get(valueOf(num, 'w:abstractNumId') ?? '')
    if (!place || !num || !list) return undefined
    const at = Math.min(place.level ?? levelOfStyle(list, place.styleId), deepestLevel)
    const own = overrideOf(num, at)
    const level = levelsOf(own).get(at) ?? list.levels.get(at)
    if (!level) return { kind: 'bullet', level: at, number: 1 }
    if (level.kind !== 'number') return { kind: level.kind, level: at, number: 1 }

    const restart = valueOf(own, 'w:startOverride')
    const isFirst = !this.#started.has(`${place.numId} ${at}`)
    this.#started.add(`${place.numId} ${at}`)
    const before = isFirst && restart !== undefined ? undefined : list.counts[at]
    const number = before === undefined ? wholeNumber(restart, level.start) : before + 1
    list.counts[at] = number
    list.counts.length = at + 1 // deeper levels start anew
    return { kind: 'number', level: at, number }
  }
}

/** What a paragraph's or a style's own properties say, upon what they inherit. */
export function numPlaceOf(
  properties: XmlElement | undefined,
  inherited: NumPlace | undefined,
  styleId?: string,
): NumPlace | undefined {
  const own = child(properties, 'w:numPr')
  const numId = valueOf(own, 'w:numId') ?? inherited?.numId
  const level = valueOf(own, 'w:ilvl')
  if (!own) return inherited && { ...inherited, styleId: styleId ?? inherited.styleId }
  if (numId === undefined || numId === '0') return undefined
  return {
    numId,
    level: level === undefined ? inherited?.level : wholeNumber(level, 0),
    styleId: styleId ?? inherited?.styleId,
  }
}

function levelsOf(parent: XmlElement | undefined): Map<number, Level> {
  const levels = (parent?.children ?? []).filter(({ name }) => name === 'w:lvl')
  return new Map(
    levels.map((level) => [
      wholeNumber(attribute(level, 'w:ilvl'), 0),
      {
        kind: kindOf(level),
        start: wholeNumber(valueOf(level, 'w:start'), 1),
        styleId: valueOf(level, 'w:pStyle'),
      },
    ]),
  )
}

/** An empty marker is how a second paragraph of an item is written by some programs. */
function kindOf(level: XmlElement): Marker['kind'] {
  const format = valueOf(level, 'w:numFmt') ?? 'decimal'
  const hasPicture = child(level, 'w:lvlPicBulletId') !== undefined
  const isBlank = (valueOf(level, 'w:lvlText') ?? '').trim() === '' && !hasPicture
  if (format === 'none' || isBlank) return 'none'
  return format === 'bullet' ? 'bullet' : 'number'
}

function overrideOf(num: XmlElement, level: number): XmlElement | undefined {
  return num.children.find(
    (part) => part.name === 'w:lvlOverride' && attribute(part, 'w:ilvl') === String(level),
  )
}

function levelOfStyle({ levels }: List, styleId: string | undefined): number {
  for (const [at, level] of levels) if (styleId && level.styleId === styleId) return at
  return 0
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}
