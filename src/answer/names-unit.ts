/** What a unit is called by, beside what kind it is. */
const kinds = /\b(kommuns?|regions?|regionens?|stads?|municipality)\b/giu

/** Does the text say which unit it comes from? "Älvbros" and "i älvbro" do. */
export function namesUnit(text: string, unitName: string): boolean {
  const name = unitName.replaceAll(kinds, ' ').replaceAll(/\s+/g, ' ').trim().toLowerCase()
  if (name.length < 3) return false
  const before = '(?<![\\p{L}\\p{N}])'
  const after = 's?(?![\\p{L}\\p{N}])'
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(`${before}${literal}${after}`, 'u').test(text.toLowerCase())
}
