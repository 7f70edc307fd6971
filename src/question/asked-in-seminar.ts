import { countBallots } from '../ballot/repository.ts'
import type { Database } from '../db/database.ts'
import { getProgramme } from '../programme/repository.ts'
import type { AskedInSeminar } from '../reads/seminar.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { moderatedQuestions } from './questions-view.ts'
import { listQuestions } from './repository.ts'

/** The questions of a seminar that have been let through and are not put away, for those who lead. */
export async function readAskedInSeminar(
  db: Database,
  { programmeId, steps }: Pick<Seminar, 'programmeId' | 'steps'>,
): Promise<AskedInSeminar> {
  const { threshold } = await getProgramme(db, programmeId)
  const asking = steps.filter((step) => step.kind === 'questions')
  const asked = await Promise.all(
    asking.map(async ({ id, heading, mayDisagree = false }) => {
      const questions = await listQuestions(db, id)
      const boxIds = questions.map(({ boxId }) => boxId)
      const counts = await countBallots(db, boxIds)
      const shown = moderatedQuestions({ questions, counts }, threshold).filter(
        ({ status, isArchived }) => status === 'shown' && !isArchived,
      )
      return { id, heading, mayDisagree, questions: shown }
    }),
  )
  return { steps: asked.filter(({ questions }) => questions.length > 0) }
}
