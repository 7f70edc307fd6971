import { Button, type ButtonProps, Dialog, DialogTrigger } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useMessages } from '../session.ts'
import { Question } from './question.tsx'

/** A button for what can't be taken back, which says first what it means. */
export function AskFirst({
  label,
  name,
  question,
  mayConfirm = true,
  onConfirm,
  children,
  ...look
}: {
  label: string
  /** Says to screen readers what it is about, where there are several of these. */
  name?: string
  question: string
  /** Something in the question may have to be filled in first. */
  mayConfirm?: boolean
  onConfirm: () => void
  children: ReactNode
} & Pick<ButtonProps, 'appearance' | 'size' | 'disabled' | 'aria-label'>) {
  const t = useMessages()
  return (
    // Without a movement out: what is confirmed may take all this away before it is over, and Fluent
    // would then leave the rest of the page hidden from screen readers.
    <Dialog modalType="alert" surfaceMotion={null}>
      <DialogTrigger disableButtonEnhancement>
        <Button {...look} {...(name && { 'aria-label': name })}>
          {label}
        </Button>
      </DialogTrigger>
      <Question
        title={question}
        answers={
          <>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t.tab.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" disabledFocusable={!mayConfirm} onClick={onConfirm}>
                {label}
              </Button>
            </DialogTrigger>
          </>
        }
      >
        {children}
      </Question>
    </Dialog>
  )
}
