import { PlainButton } from '../components/plain-button.tsx'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import styles from './rank-item.module.css'

/** One that has been chosen, with its place and the buttons that move it. */
export function RankItem({
  id,
  label,
  index,
  count,
  onMove,
  onRemove,
}: {
  id: string
  label: string
  index: number
  count: number
  onMove: (steps: -1 | 1) => void
  onRemove: () => void
}) {
  const { ranking } = useKindTexts()
  return (
    <li className={styles.item}>
      <span className={styles.place} aria-hidden="true">
        {index + 1}
      </span>
      <span className={styles.label}>{label}</span>
      <span className={styles.buttons}>
        <SignButton
          sign="M8 13V3M3.5 7.5L8 3l4.5 4.5"
          label={ranking.up(label)}
          focus={`${id}-up`}
          isOff={index === 0}
          onClick={() => onMove(-1)}
        />
        <SignButton
          sign="M8 3v10M3.5 8.5L8 13l4.5-4.5"
          label={ranking.down(label)}
          focus={`${id}-down`}
          isOff={index === count - 1}
          onClick={() => onMove(1)}
        />
        <SignButton
          sign="M3.5 3.5l9 9m0-9l-9 9"
          label={ranking.remove(label)}
          focus={`${id}-remove`}
          onClick={onRemove}
        />
      </span>
    </li>
  )
}

/** Off, it can still hold the focus: whoever moves something to the top goes on from there. */
function SignButton({
  sign,
  label,
  focus,
  isOff = false,
  onClick,
}: {
  sign: string
  label: string
  focus: string
  isOff?: boolean
  onClick: () => void
}) {
  return (
    <PlainButton
      className={styles.button}
      aria-label={label}
      aria-disabled={isOff}
      data-focus={focus}
      onClick={() => isOff || onClick()}
    >
      <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </PlainButton>
  )
}
