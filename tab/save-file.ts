/** Lets the person keep something that was made here in the browser. */
export function saveFile(content: Blob, title: string, ending: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = `${fileNameOf(title)}.${ending}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000) // the browser may still be saving it
}

/** Without what some system does not allow in a name. */
function fileNameOf(title: string): string {
  return title
    .replaceAll(/[\\/:*?"<>|]+/g, ' ')
    .trim()
    .slice(0, 100)
}
