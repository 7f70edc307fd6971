import type { DocxReading } from './docx-reading.ts'
import { attribute, child, isOn, textBelow, valueOf, type XmlElement } from './docx-xml.ts'
import type { Block, TableRow } from '../rich-text.ts'

/** More columns than Word allows would only be there to harm. */
const mostColumns = 63

/**
 * Reads a table. A cell over several columns is followed by empty ones and a cell over several rows
 * has empty ones below it, so that columns stay in line.
 */
export function readTable(
  table: XmlElement,
  reading: DocxReading,
  readBlocks: (elements: XmlElement[]) => Block[],
): Block[] {
  const rows: TableRow[] = []
  for (const row of inside(table, 'w:tr')) {
    const properties = child(row, 'w:trPr')
    if (child(properties, 'w:del')) {
      reading.leftOut.add('trackedChange', textBelow(row))
    } else {
      const cells = inside(row, 'w:tc').flatMap((cell) => readCell(cell, reading, readBlocks))
      const before = emptyCells(valueOf(properties, 'w:gridBefore'))
      rows.push({
        isHeader: isOn(properties, 'w:tblHeader') === true,
        cells: [...before, ...cells],
      })
    }
  }
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
  return filled.length ? [{ kind: 'table', rows: withHeader(filled, table, reading) }] : []
}

function readCell(
  cell: XmlElement,
  reading: DocxReading,
  readBlocks: (elements: XmlElement[]) => Block[],
): Block[][] {
  const properties = child(cell, 'w:tcPr')
  if (child(properties, 'w:cellDel')) {
    reading.leftOut.add('trackedChange', textBelow(cell))
    return []
  }
  return [readBlocks(cell.children), ...emptyCells(valueOf(properties, 'w:gridSpan'), 1)]
}

function emptyCells(span: string | undefined, taken = 0): Block[][] {
  const count = Math.min(Number.parseInt(span ?? '0', 10) || 0, mostColumns) - taken
  return Array.from({ length: Math.max(0, count) }, () => [])
}

/** Most people never mark the header row as one, but it looks like one. */
function withHeader(rows: TableRow[], table: XmlElement, reading: DocxReading): TableRow[] {
  const [first, ...rest] = rows as [TableRow, ...TableRow[]]
  if (rows.some(({ isHeader }) => isHeader) || rest.length === 0) return rows
  const properties = child(table, 'w:tblPr')
  const isMarked = saysFirstRow(properties) && reading.styles.marksFirstRow(properties)
  return isMarked || isStrong(first) ? [{ ...first, isHeader: true }, ...rest] : rows
}

function saysFirstRow(properties: XmlElement | undefined): boolean {
  const look = child(properties, 'w:tblLook')
  const flag = attribute(look, 'w:firstRow')
  if (flag !== undefined) return ['1', 'true', 'on'].includes(flag)
  return (Number.parseInt(attribute(look, 'w:val') ?? '0', 16) & 0x20) !== 0
}

function isStrong({ cells }: TableRow): boolean {
  const texts = cells.flatMap((cell) =>
    cell.flatMap((block) => (block.kind === 'paragraph' ? block.content : [])),
  )
  return texts.length > 0 && texts.every(({ strong, text }) => strong || !text.trim())
}

/** Rows and cells may stand in content controls and the like. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((element) => {
    if (element.name === name) return [element]
    return element.name.endsWith('Pr') ? [] : inside(element, name)
  })
}
