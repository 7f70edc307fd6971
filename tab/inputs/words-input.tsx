import type { PollView } from '../../src/reads/live.ts'
import type { AnswerInput } from '../participant/answer-input.ts'
import { useNameNobody } from '../participant/use-name-nobody.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import styles from './words-input.module.css'

const longestWord = 40

/** A field for each word, so that nobody has to guess what separates them. */
export function WordsInput({
  poll,
  draft,
  change,
  id,
  labelledBy,
}: AnswerInput & { poll: Extract<PollView, { pollKind: 'words' }> }) {
  const nameNobody = useNameNobody(poll)
  const k = useKindTexts()
  const fields = Array.from({ length: poll.mostWords }, (_, index) => draft.words[index] ?? '')

  return (
    <div role="group" aria-labelledby={labelledBy} className={styles.words}>
      <p className={styles.help}>{k.words.help(poll.mostWords)}</p>
      {fields.map((word, index) => (
        <div key={index} className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-word-${index}`}>
            {poll.mostWords === 1 ? k.words.only : k.words.word(index + 1)}
          </label>
          <input
            id={`${id}-word-${index}`}
            className={styles.word}
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={longestWord}
            value={word}
            aria-describedby={`${id}-words-help`}
            onChange={({ target }) =>
              change({
                ...draft,
                words: fields.map((other, at) => (at === index ? target.value : other)),
              })
            }
          />
        </div>
      ))}
      <p id={`${id}-words-help`} className={styles.help}>
        {nameNobody}
      </p>
    </div>
  )
}
