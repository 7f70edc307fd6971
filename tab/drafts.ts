/*
 * What people have written but not sent survives a reload, a lost connection and a closed question.
 * It is kept in the window only, and gone with it.
 */

export function keepDraft(key: string, draft: unknown): void {
  if (draft === undefined) return dropDraft(key)
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(draft))
  } catch {
    // Storage may be full or switched off: the draft then lives as long as the page.
  }
}

export function keptDraft<Draft>(key: string): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(nameOf(key))
    return kept === null ? undefined : (JSON.parse(kept) as Draft)
  } catch {
    return undefined
  }
}

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(nameOf(key))
  } catch {
    // As above.
  }
}

function nameOf(key: string): string {
  return `tillkom:draft:${key}`
}
