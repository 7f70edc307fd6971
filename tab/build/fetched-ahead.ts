import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

/**
 * Lets a page name, beside its own script, the chunk that this will ask for: both are then fetched
 * together, and the small one runs while the large one is on its way.
 */
export function fetchedAhead(page: string, chunkName: string): Plugin {
  return {
    name: 'fetched-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (path !== `/${page}`) return []
        const chunk = Object.values(bundle).find(
          (each): each is Rolldown.OutputChunk => each.type === 'chunk' && each.name === chunkName,
        )
        if (!chunk) throw new Error(`There is no chunk ${chunkName} to fetch ahead`)
        const scripts = [chunk.fileName, ...chunk.imports].filter((file) => !html.includes(file))
        const styles = [...(chunk.viteMetadata?.importedCss ?? [])]
        return [
          ...scripts.map((file) => link('modulepreload', file)),
          ...styles.map((file) => link('stylesheet', file)),
        ]
      },
    },
  }
}

function link(rel: string, fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${fileName}` }, injectTo: 'head' }
}
