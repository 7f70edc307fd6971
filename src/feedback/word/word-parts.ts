import { bulletList, firstOrderedList, unmarkedList } from './word-blocks.ts'
import { element, escaped, namespaces, setting } from './word-xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const related = ['styles', 'numbering', 'footnotes']

/** The parts that are the same in every file, but for its language and title. */
export function fixedParts(language: string, title: string): Record<string, string> {
  const main = { Id: 'main', Type: `${office}/officeDocument`, Target: 'word/document.xml' }
  const core = `${packages}/relationships/metadata/core-properties`
  const about = { Id: 'about', Type: core, Target: 'docProps/core.xml' }
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([main, about]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title></cp:coreProperties>`,
    'word/styles.xml': element('w:styles', defaults(language) + styles(), namespaces),
  }
}

/** What the body refers to: the other parts, addresses as `link1`, `link2`, … and pictures likewise. */
export function relationshipsXml(links: string[], pictures: string[]): string {
  return relationships([
    ...related.map((name) => ({ Id: name, Type: `${office}/${name}`, Target: `${name}.xml` })),
    ...links.map((href, index) => ({
      Id: `link${index + 1}`,
      Type: `${office}/hyperlink`,
      Target: href,
      TargetMode: 'External',
    })),
    ...pictures.map((file, index) => ({
      Id: `picture${index + 1}`,
      Type: `${office}/image`,
      Target: file,
    })),
  ])
}

/** Bullets, the rest of an item, and a list of its own for each that is numbered. */
export function numberingXml(orderedStarts: number[]): string {
  const lists = [
    abstractList(0, 'bullet', () => '•'),
    abstractList(1, 'none', () => ''),
    abstractList(2, 'decimal', (level) => `%${level + 1}.`),
  ]
  const ordered = orderedStarts.map((start, index) => numbered(firstOrderedList + index, 2, start))
  const all = [...lists, numbered(bulletList, 0), numbered(unmarkedList, 1), ...ordered]
  return element('w:numbering', all.join(''), namespaces)
}

function numbered(id: number, list: number, start?: number): string {
  const levels = start === undefined ? [] : Array.from({ length: 9 }, (_, level) => level)
  const starts = levels.map((level) =>
    element('w:lvlOverride', setting('w:startOverride', start!), { 'w:ilvl': level }),
  )
  return element('w:num', setting('w:abstractNumId', list) + starts.join(''), { 'w:numId': id })
}

function abstractList(id: number, format: string, text: (level: number) => string): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const indent = element('w:ind', '', { 'w:left': 420 * (level + 1), 'w:hanging': 420 })
    const how = [
      setting('w:start', 1),
      setting('w:numFmt', format),
      setting('w:lvlText', text(level)),
      element('w:pPr', indent),
    ]
    return element('w:lvl', how.join(''), { 'w:ilvl': level })
  })
  return element('w:abstractNum', levels.join(''), { 'w:abstractNumId': id })
}

function defaults(language: string): string {
  const font = element('w:rFonts', '', {
    'w:ascii': 'Calibri',
    'w:hAnsi': 'Calibri',
    'w:cs': 'Calibri',
  })
  const run = element('w:rPr', font + setting('w:sz', 22) + setting('w:lang', language))
  const spacing = element('w:spacing', '', { 'w:after': 140, 'w:line': 288, 'w:lineRule': 'auto' })
  return element(
    'w:docDefaults',
    element('w:rPrDefault', run) + element('w:pPrDefault', element('w:pPr', spacing)),
  )
}

function styles(): string {
  const big = (size: number) => element('w:b') + setting('w:sz', size)
  const headings = [32, 26, 24, 22, 22, 22].map((size, index) =>
    style(
      `Heading${index + 1}`,
      `heading ${index + 1}`,
      big(size),
      element('w:keepNext') + setting('w:outlineLvl', index),
    ),
  )
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) =>
    element(`w:${edge}`, '', { 'w:val': 'single', 'w:sz': 4, 'w:color': 'auto' }),
  )
  const indent = element('w:ind', '', { 'w:left': 420, 'w:right': 420 })
  return [
    element('w:style', setting('w:name', 'Normal'), paragraphStyle('Normal', true)),
    style('Title', 'Title', big(44), ''),
    style('Subtitle', 'Subtitle', setting('w:color', '595959'), ''),
    ...headings,
    style('Quote', 'Quote', element('w:i'), indent),
    element(
      'w:style',
      setting('w:name', 'Hyperlink') +
        element('w:rPr', setting('w:color', '0563C1') + setting('w:u', 'single')),
      { 'w:type': 'character', 'w:styleId': 'Hyperlink' },
    ),
    element(
      'w:style',
      setting('w:name', 'Table Grid') + element('w:tblPr', element('w:tblBorders', edges.join(''))),
      { 'w:type': 'table', 'w:styleId': 'TableGrid' },
    ),
  ].join('')
}

function style(id: string, name: string, run: string, paragraph: string): string {
  const parts = [
    setting('w:name', name),
    setting('w:basedOn', 'Normal'),
    setting('w:next', 'Normal'),
    paragraph && element('w:pPr', paragraph),
    element('w:rPr', run),
  ]
  return element('w:style', parts.join(''), paragraphStyle(id))
}

function paragraphStyle(id: string, isDefault = false): Record<string, string> {
  return { 'w:type': 'paragraph', ...(isDefault && { 'w:default': '1' }), 'w:styleId': id }
}

function contentTypes(): string {
  const types = {
    document: 'document.main',
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
  }
  const overrides = Object.entries(types).map(([name, type]) =>
    element('Override', '', { PartName: `/word/${name}.xml`, ContentType: `${word}.${type}+xml` }),
  )
  const byEnding = [
    { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' },
    { Extension: 'xml', ContentType: 'application/xml' },
    ...['png', 'jpeg', 'gif'].map((type) => ({ Extension: type, ContentType: `image/${type}` })),
  ].map((attributes) => element('Default', '', attributes))
  const about = element('Override', '', {
    PartName: '/docProps/core.xml',
    ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  })
  return element('Types', [...byEnding, ...overrides, about].join(''), {
    xmlns: `${packages}/content-types`,
  })
}

function relationships(all: Record<string, string>[]): string {
  const each = all.map((attributes) => element('Relationship', '', attributes))
  return element('Relationships', each.join(''), { xmlns: `${packages}/relationships` })
}
