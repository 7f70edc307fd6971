/**
 * A table as the Swedish Excel opens it by a double click: semicolons between, a mark that it is
 * UTF-8, and nothing that people have written taken for a formula.
 */
export function csvOf(rows: string[][]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`
}

function cellText(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[;"\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
