export const joinPath = '/join/'

/** What a guest opens to join: short, so that it can be typed, and its QR code has large squares. */
export function joinLink(code: string): string {
  return `${location.origin}${joinPath}${code}`
}
