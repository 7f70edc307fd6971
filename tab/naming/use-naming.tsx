import { type ReactNode, useRef, useState } from 'react'
import type { NamesQuestion } from './names-question.tsx'

const longestWaitMs = 1500

interface Asked {
  names: string[]
  Question: typeof NamesQuestion
  /** Asked again, the question comes forward again. */
  id: string
}

/**
 * Notices, here in the browser, that what is about to be sent seems to name a person, and asks
 * first. What was once sent anyway is not asked about again.
 */
export function useNaming(texts: (string | undefined)[], known: string[] = []) {
  const [asked, setAsked] = useState<Asked>()
  const allowed = useRef(new Set<string>())
  const text = texts.filter(Boolean).join('\n')

  return {
    /** Is there something to ask about before the texts are sent? */
    async holdsBack(): Promise<boolean> {
      const loaded = text ? await loadInTime() : undefined
      const names = loaded?.personsNamed(text, known).filter((name) => !allowed.current.has(name))
      if (!loaded || !names?.length) return false
      setAsked({ names, Question: loaded.NamesQuestion, id: crypto.randomUUID() })
      return true
    },
    /** The question, for as long as the names are there. */
    ask(send: () => void): ReactNode {
      if (!asked?.names.some((name) => text.includes(name))) return null
      const sendAnyway = () => {
        for (const name of asked.names) allowed.current.add(name)
        setAsked(undefined)
        send()
      }
      return (
        <asked.Question
          key={asked.id}
          names={asked.names}
          onChange={() => setAsked(undefined)}
          onSend={sendAnyway}
        />
      )
    },
  }
}

/** The rule, its names and the question: so that they are there when something is written. */
export async function loadNaming() {
  const [{ personsNamed }, { NamesQuestion }] = await Promise.all([
    import('../../src/naming/persons-named.ts'),
    import('./names-question.tsx'),
  ])
  return { personsNamed, NamesQuestion }
}

/** Nothing on a slow or broken line: a question must never keep an answer from being sent. */
async function loadInTime(): Promise<Awaited<ReturnType<typeof loadNaming>> | undefined> {
  const tooLate = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), longestWaitMs)
  })
  return Promise.race([loadNaming(), tooLate]).catch(() => undefined)
}
