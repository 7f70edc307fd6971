export interface SaidWord {
  id: string
  word: string
  mentions: number
}

export interface CloudWordView extends SaidWord {
  /** How large it is written, from 1 to `largest`. */
  size: number
}

export interface CloudView {
  words: CloudWordView[]
  /** How large the least size may be, in hundredths of the room across and up, so that all fit. */
  across: number
  up: number
}

const largest = 4
const letterWidth = 0.58 // of the size, on average in this face
const lineHeight = 1.3
const gap = 0.7 // between words, of the size
const filled = 0.66 // how much of the room rows of words manage to fill

/** Area goes with the square of the size, so the root makes twice as many look like twice as much. */
export function sizeOf(mentions: number, most: number): number {
  if (most <= 1) return 2
  return 1 + (largest - 1) * Math.sqrt((mentions - 1) / (most - 1))
}

/**
 * The same words always make the same cloud: the most mentioned stand in the middle, and the others
 * on either side of them in turn.
 */
export function cloudView(
  words: SaidWord[],
  room: { width: number; height: number },
  most = Math.max(1, ...words.map(({ mentions }) => mentions)),
): CloudView {
  const sized = words.map((word) => ({ ...word, size: sizeOf(word.mentions, most) }))
  const area = sized.reduce((sum, word) => sum + areaOf(word), 0)
  const side = area ? Math.sqrt((room.width * room.height * filled) / area) : 0
  return {
    words: fromTheMiddle(sized),
    across: (side / room.width) * 100,
    up: (side / room.height) * 100,
  }
}

/** Several in one scale: as many mentions are as large in all of them. */
export function cloudViews(
  clouds: SaidWord[][],
  room: { width: number; height: number },
): CloudView[] {
  const most = Math.max(1, ...clouds.flat().map(({ mentions }) => mentions))
  const views = clouds.map((words) => cloudView(words, room, most))
  const filled = views.filter(({ words }) => words.length > 0)
  const across = Math.min(...filled.map((view) => view.across))
  const up = Math.min(...filled.map((view) => view.up))
  return views.map(({ words }) => ({ words, across, up }))
}

function areaOf({ word, size }: { word: string; size: number }): number {
  return ([...word].length * letterWidth + gap) * size * size * lineHeight
}

function fromTheMiddle<Word>(words: Word[]): Word[] {
  const before = words.filter((_, index) => index % 2 === 1).reverse()
  return [...before, ...words.filter((_, index) => index % 2 === 0)]
}

/** How wide a word is, in its own size: what it may be enlarged to is the room divided by this. */
export function widthOf(word: string): number {
  return Math.max([...word].length, 2) * letterWidth * 1.12
}
