const unseen = /<!--[\s\S]*?-->|<(script|style|head|title|template)\b[\s\S]*?<\/\1\s*>/gi
const boundary =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|table|tr|td|th|blockquote|pre|section|article|body|hr)\b[^>]*>/gi

/** The text of a web page, a line for each paragraph, heading, item and cell. */
export function textParagraphs(html: string): string[] {
  return html
    .replaceAll(unseen, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(boundary, '\n')
    .replaceAll(/<[a-z/!?][^>]*>/gi, '')
    .split('\n')
    .map((line) => withSigns(line).trim())
    .filter(Boolean)
}

const named = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }).concat(
    Object.entries({ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö' }),
    Object.entries({ eacute: 'é', ndash: '–', mdash: '—', rdquo: '”', rsquo: '’', hellip: '…' }),
  ),
)

/** A name that we do not know stays as it is written, so that nothing is lost. */
function withSigns(text: string): string {
  return text.replaceAll(/&(?:#(x?)([0-9a-f]{1,6})|(\w+));/gi, (whole, hex, digits, name) => {
    if (name) return named.get(name as string) ?? whole
    const code = Number.parseInt(digits as string, hex ? 16 : 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
