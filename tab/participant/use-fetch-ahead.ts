import { useEffect } from 'react'
import { loadNaming } from '../naming/use-naming.tsx'
import { useSession } from '../session.ts'
import { fetchKindTexts } from '../texts/use-kind-texts.ts'

const afterMs = 1500 // by then what the person looks at has come

/** Fetches what later questions need, so that they come up at once, also on a line that comes and goes. */
export function useFetchAhead(): void {
  const { language } = useSession()
  useEffect(() => {
    const timer = setTimeout(() => {
      Promise.all([
        import('../inputs/kind-input.tsx'),
        import('../components/poll-result.tsx'),
        import('../pictures/poll-picture.tsx'),
        fetchKindTexts(language),
        loadNaming(),
      ]).catch(() => undefined) // then it is fetched when it is needed
    }, afterMs)
    return () => clearTimeout(timer)
  }, [language])
}
