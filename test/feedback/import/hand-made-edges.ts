import {
  alternatives,
  cell,
  drawing,
  field,
  item,
  oldTextBox,
  row,
  table,
  textBox,
  threeLists,
} from '../../support/word-elements.ts'
import { p, r, relationship, style, swedishStyles, type WordFile } from '../../support/word-file.ts'

/** Those of the hand-made files that hold what few programs write, all of it allowed. */
export function edges(): Record<string, WordFile> {
  return {
    'right to left, other scripts and readings above the line': {
      body: [
        p('Språken', 'Rubrik1'),
        p(r('مرحبا بالعالم', '<w:rtl/>'), undefined, '<w:bidi/>'),
        p(`<w:bdo w:val="rtl">${r('שלום')}</w:bdo><w:dir w:val="rtl">${r(' עולם')}</w:dir>`),
        p(
          `<w:r><w:ruby><w:rt>${r('かんじ')}</w:rt><w:rubyBase>${r('漢字')}</w:rubyBase></w:ruby></w:r>`,
        ),
        p('<w:r><w:t>Δ 👩‍👩‍👧 &#x1F600; &amp; <![CDATA[<inte en tagg>]]></w:t></w:r>'),
      ].join(''),
    },
    'words cut into pieces': {
      body: [
        p(
          'Rubrik i bitar'
            .split('')
            .map((letter) => r(letter))
            .join(''),
          'Rubrik1',
        ),
        p(
          `${r('Sam')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1"/>${r('man')}<w:r><w:softHyphen/></w:r>${r('sättning')}<w:bookmarkEnd w:id="1"/>`,
        ),
        p(`<w:smartTag w:element="plats">${r('Ekholma')}</w:smartTag>${r(' kommun')}`),
        p(`<w:customXml w:element="namn">${r('I egen XML.')}</w:customXml>`),
        `<w:customXml w:element="block">${p('Stycke i egen XML.')}</w:customXml>`,
        p(r('A', '<w:sz w:val="96"/>'), undefined, '<w:framePr w:dropCap="drop" w:lines="3"/>'),
        p('nfangen är en egen ram.'),
      ].join(''),
    },
    'sections with headers and footers of their own': {
      relationships:
        relationship('h', 'header', 'header1.xml') + relationship('f', 'footer', 'footer1.xml'),
      parts: {
        'word/header1.xml': part('hdr', p('Arbetsmaterial, sprid inte') + p(field('PAGE', r('3')))),
        'word/footer1.xml': part('ftr', p('Institutet, hösten 2026')),
      },
      body: [
        p('Första delen', 'Rubrik1'),
        p('Text i ett avsnitt.'),
        p(r('Sista i avsnittet.'), undefined, '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'),
        p('Andra delen', 'Rubrik1'),
        p('Text i två spalter.'),
        '<w:sectPr><w:footerReference r:id="f"/><w:cols w:num="2"/></w:sectPr>',
      ].join(''),
    },
    'content controls of every kind': {
      body: [
        control(
          '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj>',
          p('På omslaget.'),
        ),
        control('<w:richText/>', p('Rubrik i kontroll', 'Rubrik1') + p('Text i kontroll.')),
        p(
          control('<w:dropDownList/>', r('Valt i en lista')) +
            control('<w:date/>', r(' 2026-10-14')),
        ),
        p(control('<w14:checkbox/>', r('☒')) + r(' Ikryssat')),
        control('<w15:repeatingSection/>', control('<w15:repeatingSectionItem/>', p('Upprepat.'))),
        table(row(control('<w:text/>', cell('Cell i kontroll')) + cell('Cell utan'))),
        control('<w:bibliography/>', p('Solli, R. (2026). En källa.')),
        control('<w:picture/>', p(drawing('<pic:pic/>', 'Bild i kontroll'))),
      ].join(''),
    },
    'changes in tables, fields and properties': {
      body: [
        p(
          r('Rubrik'),
          'Rubrik1',
          '<w:pPrChange><w:pPr><w:pStyle w:val="Citat"/></w:pPr></w:pPrChange>',
        ),
        p(
          `<w:ins>${r('Insatt ')}<w:del><w:r><w:delText>och åter borttaget</w:delText></w:r></w:del></w:ins>${r('text.', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>')}`,
        ),
        table(
          row(cell('Kvar') + cell('Borttagen cell', '<w:cellDel/>')) +
            row(cell('Insatt rad') + cell('i två'), '<w:ins/>'),
        ),
        p(
          `<w:del><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText> REF x </w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>borttagen hänvisning</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>${r('Efter hänvisningen.')}`,
        ),
        `<w:moveFromRangeStart w:id="1"/><w:moveFrom>${p('Flyttat block.')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`,
        `<w:moveTo>${p('Flyttat block.')}</w:moveTo>`,
        p(
          `<w:hyperlink w:anchor="x"><w:del><w:r><w:delText>borttagen länk</w:delText></w:r></w:del>${r('kvar av länken')}</w:hyperlink>`,
        ),
      ].join(''),
    },
    'text boxes in odd places': {
      numbering: threeLists(),
      footnotes: `<w:footnote w:id="2">${p(r('Not med ruta') + textBox(p('Ruta i en not.')))}</w:footnote>`,
      body: [
        p(r('Rubrik med ruta') + textBox(p('Ruta i en rubrik.')), 'Rubrik1'),
        table(row(`<w:tc>${p(r('Cell') + textBox(p('Ruta i en cell.')))}</w:tc>`)),
        item('Punkt', 1),
        p(
          textBox(
            p('Rubrik i en ruta', 'Rubrik2') +
              table(row(cell('Tabell i en ruta'))) +
              item('Punkt i en ruta', 2),
          ),
        ),
        p(`${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
        p(alternatives(textBox(p('Ny.')) + textBox(p('Och en till.')), oldTextBox(p('Ny.')))),
        p(
          drawing(
            `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp><wps:txbx><w:txbxContent>${p('Ruta ett i en grupp.')}</w:txbxContent></wps:txbx></wps:wsp><wps:wsp><wps:txbx><w:txbxContent>${p('Ruta två i en grupp.')}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp>`,
          ),
        ),
      ].join(''),
    },
    'headings in odd places': {
      styles:
        swedishStyles +
        style(
          'EgenStil',
          'Rubrik 2 Numrerad',
          '<w:pPr><w:outlineLvl w:val="1"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
        ),
      numbering: threeLists(),
      body: [
        p('', 'Rubrik1'),
        p(drawing('<pic:pic/>', 'Bild som rubrik'), 'Rubrik1'),
        p('1.1 Numrerad för hand', 'Rubrik2'),
        p('Under den.'),
        p('Numrerad av stilen', 'EgenStil'),
        p('Under den också.'),
        p(`${r('Rubrik på')}<w:r><w:br/></w:r>${r('två rader')}`, 'Rubrik2'),
        p('Under den med.'),
        p(`${r('Löpande rubrik.')}`, 'Rubrik2', '<w:rPr><w:vanish/><w:specVanish/></w:rPr>'),
        p('Text på samma rad som rubriken.'),
        p('Nivå nio', undefined, '<w:outlineLvl w:val="8"/>'),
        p('Djupt nere.'),
        p(r('x '.repeat(400)), 'Rubrik2'),
      ].join(''),
    },
    equations: {
      body: [
        p('Formlerna', 'Rubrik1'),
        `<m:oMathPara><m:oMath><m:r><m:t>E = mc</m:t></m:r></m:oMath></m:oMathPara>`,
        p(`${r('Roten: ')}<m:oMath><m:rad><m:e><m:r><m:t>x</m:t></m:r></m:e></m:rad></m:oMath>`),
        p(
          `<m:oMathPara><m:oMath><m:nary><m:sub><m:r><m:t>i</m:t></m:r></m:sub><m:e><m:r><w:t>ord i formel</w:t></m:r></m:e></m:nary></m:oMath></m:oMathPara>`,
        ),
      ].join(''),
    },
    'another file inside': {
      relationships:
        relationship('html', 'aFChunk', 'bit.html') + relationship('text', 'aFChunk', 'bit.txt'),
      parts: { 'word/bit.html': '<p>Ur en annan fil.</p>', 'word/bit.txt': 'Ur en textfil.' },
      body: [
        p('Rubriken', 'Rubrik1'),
        p('Före.'),
        '<w:altChunk r:id="html"/><w:altChunk r:id="text"/>',
        p('Efter.'),
      ].join(''),
    },
    'a table for a page': {
      body:
        table(
          row(
            `<w:tc>${p('Återkoppling', 'Rubrik1')}${p('Om kommunen.')}</w:tc><w:tc>${p('I marginalen.')}</w:tc>`,
          ) +
            row(
              `<w:tc>${p('Det vi såg', 'Rubrik2')}${p('Vi såg detta.')}${table(row(cell('inne') + cell('i')))}</w:tc>`,
            ),
        ) + p('Efter tabellen.'),
    },
    'no styles at all, only bold lines': {
      styles: '',
      body: [
        p(r('Medarbetarna vill mer', '<w:b/>')),
        p('De vill bestämma över sin dag.'),
        p(r('Cheferna orkar inte', '<w:b/>')),
        p('Alla möten ligger på samma dag.'),
      ].join(''),
    },
  }
}

function control(properties: string, content: string): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

function part(name: string, content: string): string {
  return `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${name}>`
}
