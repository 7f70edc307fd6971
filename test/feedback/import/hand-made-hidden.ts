import { drawing } from '../../support/word-elements.ts'
import {
  p,
  r,
  relationship,
  style,
  swedishStyles,
  wordFile,
  type WordFile,
} from '../../support/word-file.ts'

/** A field that shows what stands in its code. */
const button =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON Ingenting Ja, det stämmer </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** Files that keep text where few readers look for it. */
export function hiding(): Record<string, WordFile> {
  return {
    'put together of other files': {
      relationships: [
        relationship('web', 'aFChunk', 'chunks/web.html'),
        relationship('plain', 'aFChunk', 'chunks/plain.txt'),
        relationship('word', 'aFChunk', 'chunks/inner.docx'),
        relationship('rtf', 'aFChunk', 'chunks/old.rtf'),
      ].join(''),
      parts: {
        'word/chunks/web.html':
          '<html><head><title>Nej</title><style>p{}</style></head><body><h2>Från webben</h2><p>&Aring;tta &amp; nio &#8211; <b>fet</b> text.</p><ul><li>Punkt ett<li>Punkt två</ul><script>alert(1)</script></body></html>',
        'word/chunks/plain.txt': 'Ren text.\r\n\r\nAndra raden.',
        'word/chunks/inner.docx': new Uint8Array(innerFile()),
        'word/chunks/old.rtf': '{\\rtf1 Gammal text}',
      },
      body: [
        p('Första', 'Rubrik1'),
        '<w:altChunk r:id="web"/>',
        p('Mellan filerna.'),
        '<w:altChunk r:id="plain"/>',
        '<w:altChunk r:id="word"/>',
        '<w:altChunk r:id="rtf"/>',
        p('Sist.'),
      ].join(''),
    },
    'charts with words, and fields to press': {
      relationships: relationship('c1', 'chart', 'charts/chart1.xml'),
      parts: {
        'word/charts/chart1.xml':
          '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><a:p><a:r><a:t>Svaren per år</a:t></a:r></a:p></c:title><c:ser><c:cat><c:pt><c:v>Äldreomsorg</c:v></c:pt></c:cat></c:ser></c:chart></c:chartSpace>',
      },
      body: [
        p('Figurer', 'Rubrik1'),
        p(drawing('<c:chart r:id="c1"/>', 'Stapeldiagram')),
        p(`${r('Kryssa: ')}${button}${r('.')}`),
      ].join(''),
    },
    'notes without references, and text that a style hides': {
      styles: swedishStyles + style('Dold', 'Dold', '<w:rPr><w:vanish/></w:rPr>', 'character'),
      footnotes: [
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
        `<w:footnote w:id="1">${p('Hör till.')}</w:footnote>`,
        `<w:footnote w:id="2">${p('Ingen hänvisar hit.')}</w:footnote>`,
      ].join(''),
      body: [
        p('Noter', 'Rubrik1'),
        p(
          `${r('Syns')}<w:r><w:footnoteReference w:id="1"/></w:r>${r(' inte syns', '<w:rStyle w:val="Dold"/>')}${r('.')}`,
        ),
        p('<w:del><w:r><w:footnoteReference w:id="2"/></w:r></w:del>'),
      ].join(''),
    },
  }
}

function innerFile(): Buffer {
  return wordFile({
    styles: swedishStyles,
    body: p('Inre rubrik', 'Rubrik1') + p('Inre text.') + p(drawing('<c:chart/>', 'Inre figur')),
  })
}
