import { cell, item, row, table, threeLists } from '../../support/word-elements.ts'
import { p, r, relationship, style, swedishStyles, type WordFile } from '../../support/word-file.ts'

/** Those of the hand-made files that are about notes, lists and tables. */
export function structures(): Record<string, WordFile> {
  return {
    'notes and links': {
      footnotes: `<w:footnote w:id="-1" w:type="separator">${p('-')}</w:footnote><w:footnote w:id="2">${p('Fotnoten, ')}${p(`<w:hyperlink r:id="net">${r('en källa')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r>`)}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('Slutnoten.')}</w:endnote>`,
      relationships:
        relationship('net', 'hyperlink', 'https://example.org/a', 'External') +
        relationship('mail', 'hyperlink', 'mailto:post@example.org', 'External') +
        relationship('script', 'hyperlink', 'javascript:alert(1)', 'External') +
        relationship('disk', 'hyperlink', 'file:///C:/hemligt.docx', 'External'),
      parts: {
        'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('net', 'hyperlink', 'https://example.org/not', 'External')}</Relationships>`,
      },
      body: [
        p(`${r('Rubrik med not')}<w:r><w:endnoteReference w:id="1"/></w:r>`, 'Rubrik1'),
        p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('.')}`),
        p(
          ['net', 'mail', 'script', 'disk']
            .map((id) => `<w:hyperlink r:id="${id}">${r(`länk ${id}`, '<w:b/>')}</w:hyperlink>`)
            .join(''),
        ),
        p(`<w:hyperlink w:anchor="hit">${r('länk inom dokumentet')}</w:hyperlink>`),
      ].join(''),
    },
    lists: {
      numbering: threeLists(),
      styles:
        swedishStyles +
        style(
          'Punktlista',
          'List Bullet',
          '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>',
        ),
      body: [
        p('Listorna', 'Rubrik1'),
        item('Ett', 1),
        item('Under ett', 1, 1),
        item('Under under', 1, 2),
        item('Två', 1),
        p('Emellan.'),
        item('Tre', 1),
        p('Punkt', 'Punktlista'),
        p('Punkt till', 'Punktlista'),
        item('Fortsättning på punkten', 3),
        p('Inte en punkt', 'Punktlista', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
        item('Börjar om', 4),
        item('Går vidare', 4),
        item('Lista som inte finns', 99),
        p('Citerat.', 'Citat'),
        p('Citerat vidare.', 'Citat'),
      ].join(''),
    },
    tables: {
      styles:
        swedishStyles + style('Fin', 'Fin tabell', '<w:tblStylePr w:type="firstRow"/>', 'table'),
      body: [
        p('Tabellerna', 'Rubrik1'),
        table(
          row(cell('Mått') + cell('Antal'), '<w:tblHeader/>') +
            row(cell('Bred', '<w:gridSpan w:val="2"/>')) +
            row(cell('Hög', '<w:vMerge w:val="restart"/>') + cell('1')) +
            row(cell('', '<w:vMerge/>') + cell('2')),
        ),
        table(
          row(cell('Stilens huvud')) + row(cell('Rad')),
          '<w:tblStyle w:val="Fin"/><w:tblLook w:val="04A0"/>',
        ),
        table(row(`<w:tc>${p(r('Fetstilt huvud', '<w:b/>'))}</w:tc>`) + row(cell('Rad'))),
        table(row(`<w:tc>${p('Yttre')}${table(row(cell('Inre')))}${p('')}</w:tc>`)),
        table(
          `<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('Cell i kontroll')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
        ),
        table(row(cell('Många', '<w:gridSpan w:val="999999999"/>'))),
        table(row(cell('') + cell(''))),
        table(row(`<w:tc>${p('Rubrik i tabell', 'Rubrik2')}${p('Text under den.')}</w:tc>`)),
      ].join(''),
    },
    'everything in one table': {
      body: table(
        row(`<w:tc>${p('Återkoppling', 'Rubrik')}</w:tc>`) +
          row(cell('All text står i en tabell.')),
      ),
    },
  }
}
