import { Button, Dialog, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useId, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { LocalText } from '../../src/language.ts'
import { Question } from '../components/question.tsx'
import { useMessages } from '../session.ts'
import { useTemplateTexts } from './use-template-texts.ts'

/** Asks what a template is to be called. */
export function NameDialog({
  heading,
  help,
  first,
  onSave,
  onClose,
}: {
  heading: string
  help?: string
  /** What it is called until somebody writes something else. */
  first: LocalText
  onSave: (title: LocalText) => Promise<ErrorCode | undefined>
  onClose: () => void
}) {
  const messages = useMessages()
  const t = useTemplateTexts()
  const formId = useId()
  const [written, setWritten] = useState(first.sv)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()
  const name = written.trim()

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!name || isSaving) return
    setIsSaving(true)
    // Its English name goes with the Swedish one: another name is written in Swedish alone.
    const refused = await onSave(name === first.sv ? first : { sv: name })
    setIsSaving(false)
    setRefusal(refused)
    if (!refused) onClose()
  }

  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => !open && onClose()}>
      <Question
        title={heading}
        answers={
          <>
            <Button onClick={onClose}>{messages.tab.cancel}</Button>
            <Button
              appearance="primary"
              type="submit"
              form={formId}
              disabledFocusable={!name || isSaving}
            >
              {t.save}
            </Button>
          </>
        }
      >
        {help && <p>{help}</p>}
        <form id={formId} onSubmit={(event) => void save(event)}>
          <Field label={t.name}>
            <Input
              value={written}
              lang="sv"
              maxLength={200}
              onChange={(_, { value }) => setWritten(value)}
            />
          </Field>
        </form>
        <p role="status">{refusal && messages.error[refusal]}</p>
      </Question>
    </Dialog>
  )
}
