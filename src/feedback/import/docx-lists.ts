import type { Block } from '../rich-text.ts'

/** A paragraph that is an item of a list, which is only put together when all of it is known. */
export interface ListItem {
  kind: 'item'
  isOrdered: boolean
  level: number
  number: number
  blocks: Block[]
}

/** A paragraph in a list that has no marker of its own: it belongs to the item before. */
export interface Continuation {
  kind: 'continuation'
  blocks: Block[]
}

/** A paragraph in the style of a quote; several in a row are one quote. */
export interface Quoted {
  kind: 'quoted'
  block: Block
}

export type Item = Block | ListItem | Continuation | Quoted

/** Puts paragraphs together to lists, and quoted paragraphs to quotes. */
export function grouped(items: Item[]): Block[] {
  const blocks: Block[] = []
  let run: ListItem[] = []
  let quote: (Block & { kind: 'quote' }) | undefined
  const endRun = () => {
    blocks.push(...listsOf(run))
    run = []
  }
  for (const item of items) {
    if (item.kind === 'item') {
      run.push({ ...item, blocks: [...item.blocks] })
    } else if (item.kind === 'continuation') {
      ;(run.at(-1)?.blocks ?? blocks).push(...item.blocks)
    } else {
      endRun()
      if (item.kind !== 'quoted') blocks.push(item)
      else if (quote === undefined) blocks.push((quote = { kind: 'quote', blocks: [item.block] }))
      else quote.blocks.push(item.block)
    }
    if (item.kind !== 'quoted') quote = undefined
  }
  endRun()
  return blocks
}

/** Deeper items go into the item before them; a new kind or a new count starts a new list. */
function listsOf(items: ListItem[]): Block[] {
  const lists: Block[] = []
  let next = 0
  for (let at = 0; at < items.length; at = next) {
    const item = items[at]!
    next = at + 1
    while (next < items.length && items[next]!.level > item.level) next += 1
    const blocks = [...item.blocks, ...listsOf(items.slice(at + 1, next))]
    const last = lists.at(-1)
    if (last?.kind === 'list' && continues(last, item)) last.items.push(blocks)
    else lists.push(startedBy(item, blocks))
  }
  return lists
}

function continues(list: Block & { kind: 'list' }, { isOrdered, number }: ListItem): boolean {
  if (list.ordered !== isOrdered) return false
  return !isOrdered || number === (list.start ?? 1) + list.items.length
}

function startedBy({ isOrdered, number }: ListItem, blocks: Block[]): Block {
  const start = isOrdered && number !== 1 ? { start: number } : {}
  return { kind: 'list', ordered: isOrdered, ...start, items: [blocks] }
}
