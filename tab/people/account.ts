/** Looks like the address somebody signs in with; whether it is one shows when they do. */
export function isEmail(text: string): boolean {
  return /^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().]+$/.test(text)
}

/** An id of a person or a directory, as Entra writes them. */
export function isEntraId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
