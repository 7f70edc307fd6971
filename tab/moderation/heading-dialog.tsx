import { Button, Dialog, DialogTrigger, Field, Input } from '@fluentui/react-components'
import { type FormEvent, useId, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import { longestHeading } from '../../src/poll/limits.ts'
import { Question } from '../components/question.tsx'
import { useMessages } from '../session.ts'
import { useModerationTexts } from './use-moderation-texts.ts'

/** Asks what a heading is to be called: a new one, or one that has a name. */
export function HeadingDialog({
  before = '',
  onSave,
  onClose,
}: {
  /** The name it has. */
  before?: string
  onSave: (title: string) => Promise<ErrorCode | undefined>
  onClose: () => void
}) {
  const messages = useMessages()
  const t = useModerationTexts().texts
  const form = useId()
  const [title, setTitle] = useState(before)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!title.trim() || isSaving) return
    setIsSaving(true)
    const refused = await onSave(title.trim())
    setIsSaving(false)
    setRefusal(refused)
    if (!refused) onClose()
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <Question
        title={before ? t.renameHeading : t.newHeading}
        answers={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button>{messages.tab.cancel}</Button>
            </DialogTrigger>
            <Button
              type="submit"
              form={form}
              appearance="primary"
              disabledFocusable={!title.trim() || isSaving}
            >
              {t.saveHeading}
            </Button>
          </>
        }
      >
        <form id={form} onSubmit={(event) => void save(event)}>
          <Field
            label={t.headingName}
            hint={t.headingHint}
            validationMessage={refusal && messages.error[refusal]}
          >
            <Input
              value={title}
              maxLength={longestHeading}
              onChange={(_, { value }) => setTitle(value)}
            />
          </Field>
        </form>
      </Question>
    </Dialog>
  )
}
