import { p } from './word-file.ts'

/* What a paragraph or the body of a hand-made Word file may hold. */

export function table(rows: string, properties = ''): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows}</w:tbl>`
}

export function row(cells: string, properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`
}

export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
}

export function item(text: string, numId: number, level = 0): string {
  return p(
    text,
    undefined,
    `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`,
  )
}

export function drawing(graphic: string, description = ''): string {
  const described = description ? ` descr="${description}"` : ''
  return `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Objekt 1"${described}/><a:graphic><a:graphicData>${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
}

export function textBox(content: string): string {
  return drawing(
    `<wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp>`,
  )
}

export function oldTextBox(content: string): string {
  return `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
}

export function alternatives(choice: string, fallback: string): string {
  return `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`
}

export function field(code: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

/** Lists 1 and 4 (numbers, letters, bullets), 2 (bullets) and 3 (no visible marker). */
export function threeLists(): string {
  return `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'bullet', '•')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '•')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', ' ')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`
}

/** A picture as Word wrote it before 2007. */
export function oldPicture(relationshipId: string): string {
  return `<w:r><w:pict><v:shape><v:imagedata r:id="${relationshipId}"/></v:shape></w:pict></w:r>`
}
