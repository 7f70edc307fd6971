import type { DocxReading, Field } from './docx-reading.ts'
import { attribute, child, isOn, type XmlElement } from './docx-xml.ts'
import { isSafeLink } from './inlines.ts'

/** Reads the mark that begins, separates or ends a field; answers with text that it stands for. */
export function readFieldMark(mark: XmlElement, reading: DocxReading): string | undefined {
  const { fields } = reading
  const field = fields.at(-1)
  switch (attribute(mark, 'w:fldCharType')) {
    case 'begin':
      fields.push(fieldOf('', mark))
      return undefined
    case 'separate':
      if (field?.phase === 'code') fields.splice(-1, 1, showing(field, reading))
      return undefined
    default:
      fields.pop()
      return field && standsFor(field, reading)
  }
}

/** A simple field has its code in an attribute and what it shows inside. */
export function simpleField(element: XmlElement, reading: DocxReading): Field {
  return showing(fieldOf(attribute(element, 'w:instr') ?? '', undefined), reading)
}

export function isInFieldCode({ fields }: DocxReading): boolean {
  return fields.some(({ phase }) => phase === 'code')
}

export function isInContents({ fields }: DocxReading): boolean {
  return fields.some(({ kind }) => kind === 'contents')
}

export function linkOfField({ fields }: DocxReading): string | undefined {
  return fields.findLast(({ kind }) => kind === 'link')?.href
}

/** At the end of a paragraph: a field whose code never ends is none, and no link goes on. */
export function dropUnfinished(reading: DocxReading): void {
  for (const { phase, swallowed } of reading.fields) {
    if (phase === 'code' && swallowed.trim()) reading.leftOut.add('other', swallowed)
  }
  reading.fields = reading.fields.filter(({ phase, kind }) => phase === 'result' && kind !== 'link')
}

function fieldOf(code: string, begin: XmlElement | undefined): Field {
  return { phase: 'code', code, begin, kind: 'other', href: undefined, swallowed: '' }
}

function showing(field: Field, reading: DocxReading): Field {
  const code = field.code.trim()
  if (/^TOC\b/i.test(code)) return { ...field, phase: 'result', kind: 'contents' }
  const [, local, quoted, bare] =
    /^HYPERLINK\s+(\\l\s+)?(?:"([^"]*)"|([^\\\s]\S*))/i.exec(code) ?? []
  const href = quoted ?? bare
  if (href === undefined) return { ...field, phase: 'result' }
  if (!local && isSafeLink(href)) return { ...field, phase: 'result', kind: 'link', href }
  if (!isInContents(reading)) reading.leftOut.add('link', local ? `#${href}` : href)
  return { ...field, phase: 'result' }
}

/** What a field that shows nothing in the file stands for. */
function standsFor({ phase, code, begin }: Field, reading: DocxReading): string | undefined {
  const name = code.trim().split(/\s/)[0]?.toUpperCase()
  if (name === 'FORMCHECKBOX') {
    const box = child(child(begin, 'w:ffData'), 'w:checkBox')
    return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☒' : '☐'
  }
  // A place to press or to fill in: what it shows is the end of its code.
  if (phase === 'code' && /^(MACRO|GOTO)BUTTON$/.test(name ?? '')) {
    return code.trim().split(/\s+/).slice(2).join(' ')
  }
  if (phase === 'code' && name === 'EQ') reading.leftOut.add('equation', code)
  if (phase === 'code' && name === 'SYMBOL') reading.leftOut.add('other', code)
  return undefined
}
