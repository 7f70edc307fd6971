/** The text of a slide as paragraphs and lists: a line that begins with "- " is a point. */
export function paragraphsOf(text: string): (string | string[])[] {
  const parts: (string | string[])[] = []
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (!line) continue
    const last = parts.at(-1)
    if (!line.startsWith('- ')) parts.push(line)
    else if (Array.isArray(last)) last.push(line.slice(2))
    else parts.push([line.slice(2)])
  }
  return parts
}
