import { element } from './element.ts'

/**
 * As much of Markdown as Teams shows in messages and cards: bold, italics, links, lists and line
 * breaks. It builds nodes and never reads HTML, so nothing in a text can become markup.
 */
export function markdownNodes(text: string): Node[] {
  const blocks = linesToBlocks(text.trim().split(/\r?\n/))
  return blocks.flatMap((block, index) => {
    const follows = block.kind === 'text' && blocks[index - 1]?.kind === 'text'
    return follows ? [element('br'), ...drawn(block)] : drawn(block)
  })
}

type Block =
  | { kind: 'text'; text: string }
  | { kind: 'gap' }
  | { kind: 'list'; isOrdered: boolean; items: string[] }

const bullet = /^\s*[-*]\s+/
const numbered = /^\s*\d+\.\s+/

function linesToBlocks(lines: string[]): Block[] {
  const blocks: Block[] = []
  for (const line of lines) {
    if (line.trim() === '') {
      blocks.push({ kind: 'gap' })
      continue
    }
    const isOrdered = numbered.test(line)
    if (!isOrdered && !bullet.test(line)) {
      blocks.push({ kind: 'text', text: line })
      continue
    }
    const item = line.replace(isOrdered ? numbered : bullet, '')
    const last = blocks.at(-1)
    if (last?.kind === 'list' && last.isOrdered === isOrdered) last.items.push(item)
    else blocks.push({ kind: 'list', isOrdered, items: [item] })
  }
  return blocks
}

function drawn(block: Block): Node[] {
  if (block.kind === 'text') return inline(block.text)
  if (block.kind === 'gap') return [element('span', { class: 'gap' })]
  const items = block.items.map((item) => element('li', {}, ...inline(item)))
  return [element(block.isOrdered ? 'ol' : 'ul', {}, ...items)]
}

const spans =
  /\*\*(?<strong>[^*]+)\*\*|__(?<bold>[^_]+)__|(?<![\w*])[*_](?<emphasis>[^*_\s][^*_]*)[*_](?![\w*])|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g

function inline(text: string): Node[] {
  const nodes: Node[] = []
  let end = 0
  for (const match of text.matchAll(spans)) {
    if (match.index > end) nodes.push(document.createTextNode(text.slice(end, match.index)))
    nodes.push(span(match.groups ?? {}))
    end = match.index + match[0].length
  }
  if (end < text.length) nodes.push(document.createTextNode(text.slice(end)))
  return nodes
}

function span({ strong, bold, emphasis, label, url }: Record<string, string | undefined>): Node {
  if (strong ?? bold) return element('strong', {}, strong ?? bold)
  if (emphasis) return element('em', {}, emphasis)
  if (!/^(https?:\/\/|mailto:)/i.test(url ?? '')) return document.createTextNode(label ?? '')
  return element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label)
}
