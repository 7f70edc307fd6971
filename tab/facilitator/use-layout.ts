import { useSyncExternalStore } from 'react'

const queries = {
  panes: '(min-width: 960px) and (min-height: 520px)',
  beside: '(min-width: 700px)',
  roomy: '(min-width: 700px) and (min-height: 520px)',
}

export interface Layout {
  /** Parts that scroll by themselves, the agenda beside a page that scrolls, or one long page. */
  arrangement: 'panes' | 'beside' | 'page'
  /** So little room that controls that always show may only take one line of it. */
  isTight: boolean
}

/** How the console lies in its window: zoomed in to 200 % a laptop's is as small as a phone's. */
export function useLayout(): Layout {
  const isPanes = useMedia(queries.panes)
  const isBeside = useMedia(queries.beside)
  const isRoomy = useMedia(queries.roomy)
  return {
    arrangement: isPanes ? 'panes' : isBeside ? 'beside' : 'page',
    isTight: !isRoomy,
  }
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}
