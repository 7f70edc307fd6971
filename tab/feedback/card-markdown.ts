/**
 * The little Markdown that Adaptive Cards know (bold, italics, links), as HTML. Everything else is
 * escaped first, so a text can never bring markup of its own.
 */
export function cardMarkdown(text: string): string {
  return escaped(text)
    .replaceAll(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(^|[\s(])_(.+?)_(?=$|[\s.,;:!?)])/g, '$1<em>$2</em>')
    .replaceAll(
      /\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replaceAll(/\r?\n/g, '<br>')
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
