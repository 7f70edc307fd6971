import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { PlainButton } from '../components/plain-button.tsx'
import type { Texts } from '../texts/sv.ts'
import { classes } from '../theme/classes.ts'
import { type JoinFault, tryToJoin } from './join.ts'
import styles from './join-form.module.css'
import type { KeptGuest } from './kept-guests.ts'

const faultsOfCode: readonly JoinFault[] = ['code_incomplete', 'code_unknown']

/** One field, and one more where the facilitator wants to know who is here. */
export function JoinForm({
  t,
  code: firstCode = '',
  fault: firstFault,
  onJoin,
}: {
  t: Texts
  /** From a link or a QR code, and why it did not let anybody in. */
  code: string | undefined
  fault: JoinFault | undefined
  onJoin: (guest: KeptGuest) => void
}) {
  const [code, setCode] = useState(firstCode)
  const [name, setName] = useState('')
  const [isNameWanted, setIsNameWanted] = useState(firstFault === 'name_needed')
  const [fault, setFault] = useState(firstFault)
  const [isJoining, setIsJoining] = useState(false)
  const id = useId()
  const codeField = useRef<HTMLInputElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const isCodeWrong = fault !== undefined && faultsOfCode.includes(fault)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isJoining) return
    setFault(undefined)
    setIsJoining(true)
    const joined = await tryToJoin(code, name)
    if (typeof joined === 'object') return onJoin(joined)
    if (joined === 'name_needed') setIsNameWanted(true)
    setFault(joined)
    setIsJoining(false)
  }

  useEffect(() => {
    if (fault === 'name_needed') nameField.current?.focus()
    else if (isCodeWrong) codeField.current?.focus()
  }, [fault, isCodeWrong])

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-code`}>
          {t.join.code}
        </label>
        <p id={`${id}-code-help`} className={styles.help}>
          {t.join.codeHelp}
        </p>
        <input
          ref={codeField}
          id={`${id}-code`}
          className={classes(styles.text, styles.code)}
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={isCodeWrong}
          aria-describedby={`${id}-code-help ${id}-fault`}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      {isNameWanted && (
        <div className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-name`}>
            {t.join.name}
          </label>
          <p id={`${id}-name-help`} className={styles.help}>
            {t.join.nameHelp}
          </p>
          <input
            ref={nameField}
            id={`${id}-name`}
            className={styles.text}
            value={name}
            maxLength={80}
            autoComplete="name"
            aria-describedby={`${id}-name-help ${id}-fault`}
            onChange={(event) => setName(event.target.value)}
          />
        </div>
      )}
      <p id={`${id}-fault`} role="alert" className={styles.fault}>
        {fault && (fault === 'code_incomplete' ? t.join.codeIncomplete : t.error[fault])}
      </p>
      <PlainButton type="submit" look="primary" aria-disabled={isJoining}>
        {isJoining ? t.join.joining : t.join.join}
      </PlainButton>
    </form>
  )
}
