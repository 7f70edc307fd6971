/** Cuts at a word, and shows that it was cut. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text
  const end = text.lastIndexOf(' ', longest - 2)
  const kept = text.slice(0, end > longest / 2 ? end : longest - 2)
  return `${kept.replace(halfCharacter, '').trimEnd()} …`
}

/** An emoji is two units of text; the first alone is nothing that can be stored. */
const halfCharacter = /[\uD800-\uDBFF]$/
