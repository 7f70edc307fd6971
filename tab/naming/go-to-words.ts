/** Marks the first of the names in the nearest field around that has it. */
export function goToWords(from: Element | null, names: string[]): void {
  for (let around = from?.parentElement; around; around = around.parentElement) {
    for (const field of around.querySelectorAll<HTMLTextAreaElement>('textarea, input')) {
      const name = names.find((each) => field.value.includes(each))
      if (name === undefined) continue
      const at = field.value.indexOf(name)
      field.focus()
      field.setSelectionRange(at, at + name.length)
      return
    }
  }
}
