import { Button, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PollView } from '../../src/reads/live.ts'
import type { CaredWord } from '../../src/word/cloud.ts'
import { Freeze } from './freeze.tsx'
import { HiddenWords } from './hidden-words.tsx'
import { MergeBar } from './merge-bar.tsx'
import { SameWords } from './same-words.tsx'
import { UndoLine } from './undo-line.tsx'
import { useHeldFocus } from './use-held-focus.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import { useWordCare } from './use-word-care.ts'
import { WordRow } from './word-row.tsx'

const useStyles = makeStyles({
  care: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1rem', fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', display: 'grid' },
  start: { justifySelf: 'start' },
})

/** So many at first; the others are a button or a search away. */
const fewWords = 30

/** The words of the current question: merge, hide and let through. */
export function WordCare({
  poll,
  words,
  lateAnswers,
}: {
  poll: Extract<PollView, { pollKind: 'words' }>
  /** Undefined while too few have answered. */
  words: CaredWord[] | undefined
  /** How many have come since the picture was frozen; undefined while it moves. */
  lateAnswers: number | undefined
}) {
  const styles = useStyles()
  const t = useModerationTexts().words
  const care = useWordCare(poll.id)
  const section = useHeldFocus()
  const [chosen, setChosen] = useState<string[]>([])
  const [searched, setSearched] = useState('')
  const [isWhole, setIsWhole] = useState(false)

  const standing = words?.filter(({ status }) => status !== 'hidden') ?? []
  const hidden = words?.filter(({ status }) => status === 'hidden') ?? []
  const waits = ({ status, mentions }: CaredWord) =>
    poll.moderation === 'before' && status === 'waiting' && mentions === 1
  const waiting = standing.filter(waits)
  const wanted = searched.trim().toLocaleLowerCase('sv')
  const found = standing.filter(({ madeOf }) =>
    madeOf.some(({ word }) => word.toLocaleLowerCase('sv').includes(wanted)),
  )
  const listed = isWhole || wanted ? found : found.slice(0, fewWords)
  const picked = standing.filter(({ key }) => chosen.includes(key))

  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  const merge = (into: CaredWord) => {
    care.merge(picked, into)
    setChosen([])
  }

  return (
    <section ref={section} aria-labelledby="words" className={styles.care}>
      <h2 id="words" className={styles.heading}>
        {t.heading(standing.length)}
      </h2>
      {!words && <p className={styles.help}>{t.tooFew}</p>}
      {words?.length === 0 && <p className={styles.help}>{t.none}</p>}
      <UndoLine undoing={care.undoing} />
      {words && <Freeze poll={poll} lateAnswers={lateAnswers} onFreeze={care.freeze} />}
      {words && <SameWords words={standing} onMerge={care.merge} />}
      {waiting.length > 0 && (
        <>
          <p className={styles.help}>{t.waitingHelp}</p>
          <Button className={styles.start} onClick={() => care.show(waiting)}>
            {t.showAll(waiting.length)}
          </Button>
        </>
      )}
      {standing.length > fewWords && (
        <Input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={searched}
          onChange={(_, { value }) => setSearched(value)}
        />
      )}
      {standing.length > 1 && <p className={styles.help}>{t.mergeHelp}</p>}
      <ul className={styles.list}>
        {listed.map((word) => (
          <WordRow
            key={word.key}
            word={word}
            isChosen={chosen.includes(word.key)}
            isWaiting={waits(word)}
            onChoose={() => toggle(word.key)}
            care={care}
          />
        ))}
      </ul>
      {listed.length < found.length && (
        <Button appearance="subtle" className={styles.start} onClick={() => setIsWhole(true)}>
          {t.more(found.length - listed.length)}
        </Button>
      )}
      {picked.length > 1 && (
        <MergeBar words={picked} onMerge={merge} onUnchoose={() => setChosen([])} />
      )}
      <HiddenWords words={hidden} care={care} />
    </section>
  )
}
