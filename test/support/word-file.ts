import { strToU8, zipSync } from 'fflate'

/** Parts of a Word file by name, as XML or bytes; those that every file needs are added. */
export interface WordFile {
  body: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  /** More relationships of the body. */
  relationships?: string
  parts?: Record<string, string | Uint8Array>
}

/** Makes a Word file by hand, so that a test can hold what no program would write. */
export function wordFile(file: WordFile): Buffer {
  const { body, relationships = '', parts = {} } = file
  const texts = { styles: '', numbering: '', footnotes: '', endnotes: '', comments: '' }
  const named = Object.keys(texts).filter((name) => file[name as keyof typeof texts])
  const entries: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationshipsXml(relationship('main', 'officeDocument', 'word/document.xml')),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': relationshipsXml(
      named.map((name) => relationship(name, name, `${name}.xml`)).join('') + relationships,
    ),
    ...parts,
  }
  for (const name of named) {
    entries[`word/${name}.xml`] =
      `<w:${name} ${namespaces}>${file[name as keyof typeof texts]}</w:${name}>`
  }
  return zipped(entries)
}

export function zipped(entries: Record<string, string | Uint8Array>): Buffer {
  const files = Object.entries(entries).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 9 }))
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`
}

export function relationship(id: string, type: string, target: string, mode = 'Internal'): string {
  return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`
}

/** A paragraph of runs; plain text is made a run. */
export function p(content: string, style?: string, properties = ''): string {
  const styled = style ? `<w:pStyle w:val="${style}"/>` : ''
  const runs = content.startsWith('<') ? content : r(content)
  return `<w:p><w:pPr>${styled}${properties}</w:pPr>${runs}</w:p>`
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

export function style(id: string, name: string, rest = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`
}

export function basedOn(id: string): string {
  return `<w:basedOn w:val="${id}"/>`
}

/** The styles of a Swedish Word: ids in Swedish, names in English. */
export const swedishStyles = [
  style('Normal', 'Normal'),
  style('Rubrik', 'Title'),
  style('Underrubrik', 'Subtitle'),
  ...[1, 2, 3, 4].map((level) =>
    style(
      `Rubrik${level}`,
      `heading ${level}`,
      `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    ),
  ),
  style('Citat', 'Quote'),
  style('Innehll1', 'toc 1'),
].join('')

function relationshipsXml(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

const namespaces = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
})
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')
