import { useEffect, useId, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { type Level, levels } from '../../src/group/group.ts'
import type { OwnLevel } from '../../src/reads/seminar.ts'
import { read, send } from '../api.ts'
import { useMessages } from '../session.ts'
import { useGroupsTexts } from './use-groups-texts.ts'
import styles from './level-choice.module.css'

/** Where in the governance chain somebody speaks from: for those who want to say. */
export function LevelChoice({ seminarId }: { seminarId: string }) {
  const t = useMessages()
  const { speakFrom } = useGroupsTexts()
  const id = useId()
  const [level, setLevel] = useState<Level | ''>('')
  const [said, setSaid] = useState<'saved' | ErrorCode>()

  useEffect(() => {
    let isCurrent = true
    read<OwnLevel>(`/api/seminars/${seminarId}/level`).then(
      (own) => isCurrent && setLevel((chosen) => chosen || (own.level ?? '')),
      () => undefined, // nothing is said then, and can be said anew
    )
    return () => {
      isCurrent = false
    }
  }, [seminarId])

  const choose = async (chosen: Level | '') => {
    setLevel(chosen)
    setSaid((await send('seminar.speakFrom', { seminarId, level: chosen || null })) ?? 'saved')
  }

  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{speakFrom.label}</label>
      <select
        id={id}
        className={styles.select}
        value={level}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => void choose(target.value as Level | '')}
      >
        <option value="">{speakFrom.none}</option>
        {levels.map((each) => (
          <option key={each} value={each}>
            {speakFrom.levels[each]}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className={styles.help}>
        {speakFrom.help}
      </p>
      <div role="status" className={styles.help}>
        {said && (said === 'saved' ? speakFrom.saved : t.error[said])}
      </div>
    </div>
  )
}
