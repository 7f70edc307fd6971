import {
  basedOn,
  p,
  r,
  relationship,
  style,
  swedishStyles,
  wordFile,
  type WordFile,
} from '../../support/word-file.ts'
import {
  alternatives,
  cell,
  drawing,
  field,
  oldTextBox,
  row,
  table,
  textBox,
} from '../../support/word-elements.ts'
import { edges } from './hand-made-edges.ts'
import { hiding } from './hand-made-hidden.ts'
import { structures } from './hand-made-structures.ts'

/** Word files that hold, one each, what programs write and readers tend to lose. */
export const handMade: Record<string, Buffer> = Object.fromEntries(
  Object.entries(files()).map(([name, file]) => [
    name,
    wordFile({ styles: swedishStyles, ...file }),
  ]),
)

function files(): Record<string, WordFile> {
  return {
    'swedish styles': {
      body: [
        p('Återkoppling', 'Rubrik'),
        p('till Ekholma kommun', 'Rubrik'),
        p('Hösten 2026', 'Underrubrik'),
        p('Sammanfattning', 'Rubrik1'),
        p('Kort sagt.'),
        p('2. IAKTTAGELSER:', 'Rubrik1'),
        p('Åtta möten', 'Rubrik2'),
        p('Om mötena.'),
        p('Närmare bestämt', 'Rubrik3'),
        p('Varje tisdag.'),
        p('Ännu djupare', 'Rubrik4'),
        p('Varje tisdag kl. 9.'),
        p('Åtta möten', 'Rubrik2'),
        p('Samma rubrik en gång till.'),
      ].join(''),
    },
    'own styles based on headings, and outline levels': {
      styles:
        swedishStyles +
        style('Kapitel', 'Kapitelrubrik KFi', basedOn('Rubrik1')) +
        style('Underkapitel', 'Underkapitel KFi', basedOn('KapitelBas')) +
        style('KapitelBas', 'Bas', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('Ring', 'Ring', basedOn('Ring')),
      body: [
        p('Om Ekholma', 'Kapitel'),
        p('Inledande text.'),
        p('Den första iakttagelsen', 'Underkapitel'),
        p('Text ett.', 'Ring'),
        p('Den andra iakttagelsen', undefined, '<w:outlineLvl w:val="1"/>'),
        p('Text två.'),
        p('Inte en rubrik', 'Rubrik2', '<w:outlineLvl w:val="9"/>'),
      ].join(''),
    },
    'no headings': {
      body: [
        p('Bara text.'),
        p(''),
        p('Mer text.'),
        p('<w:r><w:t>Delad</w:t></w:r><w:r><w:t> mening.</w:t></w:r>'),
      ].join(''),
    },
    'text boxes': {
      body: [
        p('Rubriken', 'Rubrik1'),
        p(
          r('Före rutan, ') +
            alternatives(textBox(p('Ny ruta med text.')), oldTextBox(p('Ny ruta med text.'))) +
            r('efter rutan.'),
        ),
        p(
          `<w:r><w:pict><v:oval><v:textbox><w:txbxContent>${p('Gammal oval ruta.')}</w:txbxContent></v:textbox></v:oval></w:pict></w:r>`,
        ),
        p(alternatives('', oldTextBox(p('Bara i reserven.')))),
        p(textBox(p('Ruta ') + p(textBox(p('i en ruta.'))))),
      ].join(''),
    },
    'pictures and drawings': {
      relationships:
        relationship('smart', 'diagramData', 'diagrams/data1.xml') +
        relationship('sub', 'aFChunk', 'bit.html'),
      parts: {
        'word/diagrams/data1.xml':
          '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Styrkedjan</a:t></a:r></a:p><a:p><a:r><a:t>politik till brukare</a:t></a:r></a:p></dgm:dataModel>',
        'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
      },
      body: [
        p('Bilderna', 'Rubrik1'),
        p(drawing('<pic:pic/>', 'Karta över Ekholma')),
        p(r('Bild utan beskrivning. ') + drawing('<pic:pic/>')),
        p(drawing('<c:chart/>', 'Diagram över svar')),
        p(drawing('<dgm:relIds r:dm="smart"/>')),
        p(drawing('<wps:wsp/>', 'En pil')),
        p(
          '<w:r><w:object><v:shape o:ole=""><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
        ),
        p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'),
        '<w:altChunk r:id="sub"/>',
        p('Efter bilderna.'),
      ].join(''),
    },
    'fields, symbols and equations': {
      body: [
        p('Fälten', 'Rubrik1'),
        p(
          `${r('Se ')}<w:fldSimple w:instr=" REF tabell \\h ">${r('tabell 3')}</w:fldSimple>${r('.')}`,
        ),
        p(
          `${field('HYPERLINK "https://example.org/å"', r('adress i fält'))}${r(' och ')}${field('HYPERLINK \\l "bokmärke"', r('hopp i fält'))}`,
        ),
        p(
          `${r('Ruta: ')}<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        ),
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('Text efter ett fält som aldrig slutar.')}`,
        ),
        p(
          `${r('Pil')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r><w:r><w:noBreakHyphen/><w:tab/><w:br/></w:r>${r('ny rad')}`,
        ),
        p(`${r('Enkelt: ')}<m:oMath><m:r><m:t>x = 5</m:t></m:r></m:oMath>`),
        p(
          `${r('Svårt: ')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>`,
        ),
        p('<w:unknown><w:r><w:t>I något okänt.</w:t></w:r></w:unknown>'),
        `<w:unknown>${p('Stycke i något okänt.')}</w:unknown>`,
        '<w:r><w:t>Löst i dokumentet.</w:t></w:r>',
      ].join(''),
    },
    'table of contents': {
      body: [
        p('Titeln', 'Rubrik'),
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Innehåll')}${p('Första ... 1')}</w:sdtContent></w:sdt>`,
        p(
          `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> TOC \\o "1-3" </w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${r('Första')}<w:r><w:tab/></w:r>${field('PAGEREF a', r('1'))}`,
        ),
        p(`${r('Andra')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`),
        p('Tredje 3', 'Innehll1'),
        p('Första', 'Rubrik1'),
        p('Text under första.'),
        p('Andra', 'Rubrik1'),
        p('Text under andra.'),
      ].join(''),
    },
    'tracked changes, comments and hidden text': {
      comments: `<w:comment w:id="0">${p('Är det säkert?')}</w:comment><w:comment w:id="1">${p('Hänvisas inte till.')}</w:comment>`,
      body: [
        p('Ändringarna', 'Rubrik1'),
        p(
          `${r('Kvar ')}<w:ins>${r('insatt ')}</w:ins><w:del><w:r><w:delText>bort</w:delText></w:r></w:del><w:del><w:r><w:delText>taget</w:delText></w:r></w:del>${r('slut.')}<w:r><w:commentReference w:id="0"/></w:r>`,
        ),
        p(`<w:moveFrom>${r('Flyttat stycke.')}</w:moveFrom>`),
        p(r('Första halvan, '), undefined, '<w:rPr><w:del/></w:rPr>'),
        p('andra halvan.'),
        p(`<w:moveTo>${r('Flyttat stycke.')}</w:moveTo>`),
        p(
          r('Synligt, ') +
            r('struket, ', '<w:strike/>') +
            r('dolt, ', '<w:vanish/>') +
            r('inte dolt.', '<w:vanish w:val="0"/>'),
        ),
        table(row(cell('Kvar i tabellen')) + row(cell('Borttagen rad'), '<w:del/>')),
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Klicka här för att ange text')}</w:sdtContent></w:sdt>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${p('Ifylld kontroll.')}</w:sdtContent></w:sdt>`,
        p(r('Sista halvan utan fortsättning.'), undefined, '<w:rPr><w:del/></w:rPr>'),
      ].join(''),
    },
    ...structures(),
    ...edges(),
    ...hiding(),
  }
}
