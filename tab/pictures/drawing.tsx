import type { ReactNode } from 'react'
import type { Language } from '../../src/language.ts'
import type { Picture } from '../../src/poll/poll.ts'
import type { PollView } from '../../src/reads/live.ts'
import type { TableView } from '../components/data-table.tsx'
import type { Texts } from '../texts/sv.ts'
import type { KindTexts } from '../texts/use-kind-texts.ts'
import { AllocationPicture } from './allocation-picture.tsx'
import { allocationView } from './allocation-view.ts'
import { barRounds } from './bar-rounds.ts'
import { BarRoundsPicture } from './bar-rounds-picture.tsx'
import { CloudRounds } from './cloud-rounds.tsx'
import { PolarityPicture } from './polarity-picture.tsx'
import { RankPicture } from './rank-picture.tsx'
import { rankView } from './rank-view.ts'
import { polarityView, scaleView } from './rating-view.ts'
import type { Round } from './rounds.ts'
import { ScalePicture } from './scale-picture.tsx'
import {
  allocationTable,
  barRoundsTable,
  polarityTable,
  rankTable,
  scaleTable,
  wallTable,
  wordRoundsTable,
  wordTable,
} from './tables.ts'
import { wallLines } from './wall-texts.ts'
import { Wall } from './wall.tsx'
import { WordCloud } from './word-cloud.tsx'

/** Lines that a room can read under each other. */
export const mostInColumn = 26

/** A result in the three forms it takes: seen, read as a table, and heard. */
export interface Drawing {
  picture: ReactNode
  table: TableView
  spoken: string[]
  /** How many lines of text high it is about, on a wide screen. */
  lines: number
  /** Can it go on in another column? */
  isList?: boolean
  unsure: number
}

interface Surroundings {
  t: Texts
  k: KindTexts
  language: Language
  number: (value: number) => string
  isStage: boolean
}

export function drawingOf(
  poll: PollView,
  rounds: Round[],
  { t, k, language, number, isStage }: Surroundings,
): Drawing | undefined {
  const result = rounds.at(-1)!.picture
  const say = (label: string, value: number | undefined) =>
    k.spoken(label, value === undefined ? k.rowWithheld : number(value))

  if (poll.pollKind === 'scale' && result.kind === 'scale') {
    const view = scaleView(poll, ofKind(rounds, 'scale'), language)
    const lines = 5 + view.rows.length * (2.5 + rounds.length)
    return {
      picture: <ScalePicture view={view} isStacked={isStage && lines > mostInColumn} />,
      table: scaleTable(view, k, number),
      spoken: view.rows.map(({ label, bars }) => say(label, bars.at(-1)?.mean)),
      lines,
      isList: true,
      unsure: 0,
    }
  }
  if (poll.pollKind === 'polarity' && result.kind === 'polarity') {
    const view = polarityView(poll, ofKind(rounds, 'polarity'), language)
    return {
      picture: <PolarityPicture view={view} />,
      table: polarityTable(view, k, number),
      spoken: view.rows.map(({ left, right, means }) =>
        say(k.polarity.ends(left, right), means.at(-1)),
      ),
      lines: 1 + view.rows.length * 5,
      unsure: 0,
    }
  }
  if (poll.pollKind === 'ranking' && result.kind === 'ranking') {
    const items = rankView(poll, ofKind(rounds, 'ranking'), language)
    return {
      picture: <RankPicture items={items} />,
      table: rankTable(items, k, number),
      spoken: items.map(({ label, bars }) => say(label, bars.at(-1)?.mean)),
      lines: 2 + items.length * (2 + rounds.length * 1.4),
      isList: true,
      unsure: result.unsure,
    }
  }
  if (poll.pollKind === 'allocation' && result.kind === 'allocation') {
    const view = allocationView(poll, ofKind(rounds, 'allocation'), language)
    return {
      picture: <AllocationPicture view={view} />,
      table: allocationTable(view, k, number),
      spoken: view.parts.map(({ label, means }) => say(label, means.at(-1))),
      lines: view.parts.length === 3 ? 18 : 9 + view.parts.length * 2,
      unsure: result.unsure,
    }
  }
  if (result.kind === 'bars') {
    const items = barRounds(poll, ofKind(rounds, 'bars'), t, language)
    return {
      picture: <BarRoundsPicture items={items} />,
      table: barRoundsTable(items, t),
      spoken: items.map(({ label, bars }) => `${label} ${bars.at(-1)?.percent}`),
      lines: 1 + items.length * (2 + rounds.length * 1.4),
      isList: true,
      unsure: 0,
    }
  }
  if (result.kind === 'words') {
    const said = ofKind(rounds, 'words').map(({ name = '', answered, picture }) => ({
      name,
      answered,
      words: picture.words.map((each) => ({ ...each, id: each.key })),
    }))
    const { words } = said.at(-1)!
    const isCompared = said.length > 1
    return {
      picture: isCompared ? (
        <CloudRounds rounds={said} isStage={isStage} />
      ) : (
        <WordCloud words={words} isStage={isStage} />
      ),
      table: isCompared ? wordRoundsTable(said, k) : wordTable(result.words, k),
      spoken: words
        .slice(0, mostSpoken)
        .map(({ word, mentions }) => k.spoken(word, k.words.mentions(mentions))),
      lines: 20,
      unsure: 0,
    }
  }
  if (result.kind === 'wall') {
    return {
      picture: <Wall texts={poll.remarks} isStage={isStage} />,
      table: wallTable(poll.remarks, k),
      spoken: [],
      lines: wallLines(poll.remarks),
      unsure: 0,
    }
  }
  return undefined
}

const mostSpoken = 10

type RoundOf<Kind> = Round<Extract<Picture, { kind: Kind }>>

function ofKind<Kind extends Picture['kind']>(rounds: Round[], kind: Kind): RoundOf<Kind>[] {
  return rounds.filter((round): round is RoundOf<Kind> => round.picture.kind === kind)
}
