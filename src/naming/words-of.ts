/** A word of a text, and what its place says about its capital. */
export interface Word {
  text: string
  /** Where it stands in the text. */
  at: number
  /** After a full stop, a line break or a colon every word has a capital. */
  isFirst: boolean
  /** Nothing but a space, or the full stop of an initial, is between this word and the one before. */
  isJoined: boolean
}

const word = /\p{L}[\p{L}\p{M}]*(?:[-’':][\p{L}\p{M}]+)*/gu

/** The words of a text in order, without what stands between them. */
export function wordsOf(text: string): Word[] {
  let end = 0
  let before = ''
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const between = text.slice(end, index)
    const isAfterInitial = between === '. ' && /^\p{Lu}$/u.test(before)
    const isFirst = end === 0 || (!isAfterInitial && /[.!?:;\n•–—"”“(]|-\s/u.test(between))
    const isJoined = isAfterInitial || /^[ \u00A0]+$/.test(between)
    end = index + found.length
    before = found
    return { text: found, at: index, isFirst, isJoined }
  })
}
