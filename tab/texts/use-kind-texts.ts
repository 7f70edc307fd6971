import { use } from 'react'
import type { kinds } from '../../src/i18n/sv/kinds.ts'
import type { Language } from '../../src/language.ts'
import { useSession } from '../session.ts'

export type KindTexts = typeof kinds

/** Texts of the kinds that are fetched when first shown; waits for them, as for the code they belong to. */
export function useKindTexts(): KindTexts {
  return use(textsOf[useSession().language]())
}

/** Fetches the texts before anything needs them. */
export async function fetchKindTexts(language: Language): Promise<void> {
  await textsOf[language]()
}

const textsOf: Record<Language, () => Promise<KindTexts>> = {
  sv: once(async () => (await import('../../src/i18n/sv/kinds.ts')).kinds),
  en: once(async () => (await import('../../src/i18n/en/kinds.ts')).kinds),
}

/** `use` needs the same promise each time it is asked. A fetch that failed is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}
