import { hex as symbol } from 'dingbat-to-unicode'
import {
  isInContents,
  isInFieldCode,
  linkOfField,
  readFieldMark,
  simpleField,
} from './docx-fields.ts'
import { chosenBranch, readGraphic } from './docx-graphics.ts'
import { type DocxReading, endRemoved, remove } from './docx-reading.ts'
import { attribute, child, descendants, isOn, textBelow, type XmlElement } from './docx-xml.ts'
import { addInline, addNote, isSafeLink } from './inlines.ts'
import type { Inline } from '../rich-text.ts'

interface Look extends Pick<Inline, 'strong' | 'emphasis' | 'href'> {
  removedAs?: 'trackedChange' | 'other' | undefined
}

/**
 * Reads what stands in a paragraph. An element that is not known is looked into for what it holds,
 * so that nothing is lost to a program that writes more than we know.
 */
export function readInlines(elements: XmlElement[], reading: DocxReading): Inline[] {
  const content: Inline[] = []
  for (const element of elements) read(element, {}, content, reading)
  endRemoved(reading)
  return content
}

function read(element: XmlElement, look: Look, content: Inline[], reading: DocxReading): void {
  const add = (text: string) => addText(text, look, content, reading)
  const readAll = (elements: XmlElement[], within = look) => {
    for (const inner of elements) read(inner, within, content, reading)
  }
  switch (element.name) {
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
    case 'w:sectPr':
      return undefined
    case 'w:r':
      return readAll(element.children, { ...lookOf(element, reading), href: look.href })
    case 'w:t':
      return add(element.text)
    case 'w:tab':
    case 'w:ptab':
      return add('\t')
    case 'w:br':
    case 'w:cr':
      return add('\n')
    case 'w:noBreakHyphen':
      return add('\u2011')
    case 'w:softHyphen':
      return add('\u00AD')
    case 'w:sym':
      return readSymbol(element, add, reading)
    case 'w:del':
    case 'w:moveFrom':
      return remove(reading, 'trackedChange', deletedText(element))
    case 'w:hyperlink':
      return readLink(element, (href) => readAll(element.children, { ...look, href }), add, reading)
    case 'w:fldChar':
      return add(readFieldMark(element, reading) ?? '')
    case 'w:instrText':
      if (reading.fields.length) reading.fields.at(-1)!.code += element.text
      return undefined
    case 'w:fldSimple':
      reading.fields.push(simpleField(element, reading))
      readAll(element.children)
      reading.fields.pop()
      return undefined
    case 'w:footnoteReference':
      return addNote(content, reading.noteText('footnote', attribute(element, 'w:id') ?? ''))
    case 'w:endnoteReference':
      return addNote(content, reading.noteText('endnote', attribute(element, 'w:id') ?? ''))
    case 'w:sdt':
      if (isPlaceholder(element)) return remove(reading, 'other', textBelow(element))
      return readAll(element.children)
    case 'w:altChunk':
    case 'w:subDoc':
      return void reading.objects.push({ kind: 'embedded', text: targetOf(element, reading) })
    case 'mc:AlternateContent':
      return readAll(chosenBranch(element))
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readGraphic(element, reading, look.removedAs !== undefined)
    case 'm:oMath':
      return readEquation(element, add, reading)
    default:
      return readAll(element.children)
  }
}

function addText(text: string, look: Look, content: Inline[], reading: DocxReading): void {
  if (!text) return
  if (isInFieldCode(reading)) {
    reading.fields.at(-1)!.swallowed += text
  } else if (isInContents(reading)) {
    reading.contents.push(text)
  } else if (look.removedAs) {
    remove(reading, look.removedAs, text)
  } else {
    endRemoved(reading)
    const { strong, emphasis, href = linkOfField(reading) } = look
    addInline(content, {
      text,
      ...(strong && { strong }),
      ...(emphasis && { emphasis }),
      ...(href !== undefined && { href }),
    })
  }
}

/** Text that is struck through, or hidden, was not meant to be read. */
function lookOf(run: XmlElement, reading: DocxReading): Look {
  const properties = child(run, 'w:rPr')
  const look = reading.styles.look(properties)
  if (reading.styles.isHidden(properties)) return { ...look, removedAs: 'other' }
  const isStruck = isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')
  return isStruck ? { ...look, removedAs: 'trackedChange' } : look
}

function readSymbol(element: XmlElement, add: (text: string) => void, reading: DocxReading): void {
  const font = attribute(element, 'w:font') ?? ''
  const code = attribute(element, 'w:char') ?? ''
  const known = symbol(font, code) ?? symbol(font, code.replace(/^F0/i, ''))
  if (known) add(known.string)
  else if (isOrdinary(code)) add(String.fromCodePoint(Number.parseInt(code, 16)))
  else reading.leftOut.add('other', `${font} ${code}`)
}

/** A sign that has the same meaning in every font, unlike those of Symbol and Wingdings. */
function isOrdinary(code: string): boolean {
  return /^[0-9a-d][0-9a-f]{3}$/i.test(code) && !/^(00[01]|d[89a-f])/i.test(code)
}

function readLink(
  element: XmlElement,
  readText: (href: string | undefined) => void,
  add: (text: string) => void,
  reading: DocxReading,
): void {
  const anchor = attribute(element, 'w:anchor')
  const href = targetOf(element, reading) || (anchor === undefined ? '' : `#${anchor}`)
  const isSafe = isSafeLink(href)
  readText(isSafe ? href : undefined)
  if (isSafe && reading.isNote && textBelow(element) !== href) add(` (${href})`)
  if (!isSafe && href && !isInContents(reading)) {
    reading.leftOut.add('link', `${textBelow(element)} (${href})`)
  }
}

function targetOf(element: XmlElement, reading: DocxReading): string {
  return reading.relationships.get(attribute(element, 'r:id') ?? '')?.target ?? ''
}

function isPlaceholder(element: XmlElement): boolean {
  return isOn(child(element, 'w:sdtPr'), 'w:showingPlcHdr') === true
}

function deletedText(element: XmlElement): string {
  let text = ''
  for (const { name, text: own } of descendants(element)) {
    if (name === 'w:delText' || name === 'w:t') text += own
    else if (name === 'w:tab' || name === 'w:br') text += ' '
  }
  return text
}

/** Only a row of signs can be told as text; anything built of parts would come out wrong. */
function readEquation(
  equation: XmlElement,
  add: (text: string) => void,
  reading: DocxReading,
): void {
  const isPlain = equation.children.every(({ name }) => name === 'm:r' || name === 'w:r')
  if (!isPlain) reading.leftOut.add('equation', textBelow(equation))
  add(isPlain ? textBelow(equation) : '[…]')
}
