/** What XML can't hold at all, not even escaped. */
// oxlint-disable-next-line no-control-regex -- those are the very ones
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
}

/** `content` is XML already; attributes are plain text. */
export function element(
  name: string,
  content = '',
  attributes: Record<string, string | number> = {},
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(`${value}`)}"`,
  )
  return content
    ? `<${name}${written.join('')}>${content}</${name}>`
    : `<${name}${written.join('')}/>`
}

/** A setting such as `<w:pStyle w:val="Title"/>`. */
export function setting(name: string, value: string | number): string {
  return element(name, '', { 'w:val': value })
}

/** The text of a run, with its tabs and line breaks. */
export function textXml(text: string): string {
  return text
    .split(/(\t|\n)/)
    .map((piece) => {
      if (piece === '\t') return element('w:tab')
      if (piece === '\n') return element('w:br')
      return piece && element('w:t', escaped(piece), { 'xml:space': 'preserve' })
    })
    .join('')
}

export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
