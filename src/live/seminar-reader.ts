import type { Count } from '../ballot/ballot.ts'
import { listRemarks, type Remark } from '../ballot/remark-repository.ts'
import { type BoxContent, countBallots, readBox } from '../ballot/repository.ts'
import { type AskedBefore, readAskedBefore } from '../comparison/asked-before.ts'
import type { Database } from '../db/database.ts'
import type { GroupData } from '../group/group-view.ts'
import { readGroups } from '../group/read-groups.ts'
import { type Heading, listHeadings } from '../heading/repository.ts'
import { listPolls } from '../poll/repository.ts'
import { isPaced, type Poll } from '../poll/poll.ts'
import { getProgramme } from '../programme/repository.ts'
import type { QuestionsData } from '../question/questions-view.ts'
import { listQuestions } from '../question/repository.ts'
import { getSeminar } from '../seminar/repository.ts'
import type { Seminar } from '../seminar/seminar.ts'
import { listHeadCounts } from '../seminar/shared-screens.ts'
import type { SeminarData } from './seminar-data.ts'
import type { People } from './people.ts'

interface Agenda {
  seminar: Seminar
  polls: Poll[]
  threshold: number
  earlier: ReadonlyMap<string, Count>
  earlierTexts: Remark[]
  headCounts: ReadonlyMap<string, number>
  groups: ReadonlyMap<string, GroupData>
  headings: Heading[]
  before: ReadonlyMap<string, AskedBefore>
}

/**
 * Reads what every screen of a seminar is made from: a few rows, however many have answered.
 * While people vote only the count changes, and whoever stored the votes has read it; the rest is
 * kept until somebody says otherwise.
 */
export class SeminarReader {
  readonly #db: Database
  readonly #seminarId: string
  #agenda: Promise<Agenda> | undefined
  #content: BoxContent | undefined
  #asked: { stepId: string; data: Promise<QuestionsData> } | undefined

  constructor(db: Database, seminarId: string) {
    this.#db = db
    this.#seminarId = seminarId
  }

  /** Votes were stored here. Boxes are counted under a lock, so what is given last is newest. */
  take(content: BoxContent): void {
    this.#content = content
  }

  /** Votes were stored by another process, or there is something new among the questions. */
  forgetBallots(): void {
    this.#content = undefined
    this.#asked = undefined
  }

  /** Anything may have changed. A read that is under way keeps what it has for itself. */
  forget(): void {
    this.forgetBallots()
    this.#agenda = undefined
  }

  async read(present: People): Promise<SeminarData> {
    this.#agenda ??= this.#readAgenda()
    const { headCounts, ...agenda } = await this.#agenda
    const step = agenda.seminar.steps[agenda.seminar.currentStep]
    const poll = step?.kind === 'poll' && agenda.polls.find(({ id }) => id === step.pollId)
    const { count, remarks } = poll ? await this.#contentOf(poll.boxId) : nothing
    const asked = step?.kind === 'questions' ? await this.#questionsOf(step.id) : undefined
    const paced = await countPaced(this.#db, agenda.polls)
    const people = peopleAt(present, headCounts)
    return {
      ...agenda,
      count,
      remarks,
      asked,
      paced,
      present: present.size,
      people,
      now: new Date(),
    }
  }

  async #contentOf(boxId: string): Promise<BoxContent> {
    return this.#content?.boxId === boxId ? this.#content : readBox(this.#db, boxId)
  }

  async #questionsOf(stepId: string): Promise<QuestionsData> {
    // What was read while the seminar went on to another step is of the step before.
    if (this.#asked?.stepId !== stepId) this.#asked = { stepId, data: this.#readQuestions(stepId) }
    return this.#asked.data
  }

  async #readQuestions(stepId: string): Promise<QuestionsData> {
    try {
      const questions = await listQuestions(this.#db, stepId)
      const boxIds = questions.map(({ boxId }) => boxId)
      return { questions, counts: await countBallots(this.#db, boxIds) }
    } catch (error) {
      this.#asked = undefined
      throw error
    }
  }

  async #readAgenda(): Promise<Agenda> {
    try {
      const [seminar, polls, headCounts, headings] = await Promise.all([
        getSeminar(this.#db, this.#seminarId),
        listPolls(this.#db, this.#seminarId),
        listHeadCounts(this.#db, this.#seminarId),
        listHeadings(this.#db, this.#seminarId),
      ])
      const { threshold } = await getProgramme(this.#db, seminar.programmeId)
      const sealed = polls.flatMap(({ earlierBoxIds = [] }) => earlierBoxIds)
      const earlier = sealed.length > 0 ? await countBallots(this.#db, sealed) : new Map()
      const earlierTexts = sealed.length > 0 ? await listRemarks(this.#db, sealed) : []
      const grouped = polls.filter(({ shownBy, isSealed }) => shownBy && isSealed)
      const groups = await readGroups(
        this.#db,
        seminar.programmeId,
        grouped.map(({ boxId }) => boxId),
      )
      const before = await readAskedBefore(this.#db, seminar, polls)
      return {
        seminar,
        polls,
        threshold,
        earlier,
        earlierTexts,
        headCounts,
        headings,
        groups,
        before,
      }
    } catch (error) {
      this.#agenda = undefined
      throw error
    }
  }
}

async function countPaced(db: Database, polls: Poll[]): Promise<SeminarData['paced']> {
  const boxIds = polls.filter(isPaced).map(({ boxId }) => boxId)
  return boxIds.length > 0 ? countBallots(db, boxIds) : undefined
}

/** Whoever shares a screen that is open now counts with all who sit there. */
function peopleAt(present: People, headCounts: ReadonlyMap<string, number>): number {
  const others = [...headCounts].map(([id, heads]) => (present.has(id) ? heads - 1 : 0))
  return others.reduce((sum, more) => sum + more, present.size)
}

const nothing = { count: { ballots: 0, marks: {} }, remarks: [] }
