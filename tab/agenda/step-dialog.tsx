import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { useMessages } from '../session.ts'
import { useKept } from '../use-kept.ts'
import { isComplete } from './question/is-complete.ts'
import { useWritingTexts } from './question/use-writing-texts.ts'
import { tidied } from './step-design.ts'
import { StepFields } from './step-fields.tsx'
import { useAgendaTexts } from './use-agenda-texts.ts'

const Trial = lazy(() => import('./trial.tsx').then((file) => ({ default: file.Trial })))

const useStyles = makeStyles({
  surface: { maxWidth: '44rem' },
  content: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  toTrial: { justifySelf: 'start' },
  actions: { '& button': { whiteSpace: 'nowrap' } },
})

/** Where a step is written. What has been written stays until it is saved or given up. */
export function StepDialog({
  seminarId,
  isNew = false,
  isLocked = false,
  keptAs,
  first,
  onSave,
  onFetch,
  onClose,
}: {
  seminarId: string
  isNew?: boolean
  isLocked?: boolean
  /** Under what it is kept, should Teams reload the tab. */
  keptAs: string
  first: StepDesign
  /** `isForced` puts it in the place of what somebody else has written meanwhile. */
  onSave: (design: StepDesign, isForced: boolean) => Promise<ErrorCode | undefined>
  /** Gives up what was written here for what somebody else has saved. */
  onFetch?: () => void
  onClose: () => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useAgendaTexts()
  const words = useWritingTexts()
  const { value: design, keep: setDesign, drop } = useKept(keptAs, () => first)
  const [isMissing, setIsMissing] = useState(false)
  const [isTrying, setIsTrying] = useState(false)
  const [isSaving, setIsSaving] = useState(false)
  const [refusal, setRefusal] = useState<ErrorCode>()

  const isToMend = isMissing && !isComplete(design)
  const isWritten = JSON.stringify(design) !== JSON.stringify(first)
  const cancel = useRef<HTMLButtonElement>(null)
  const [surface, leadToProblem] = useProblemFocus()

  const close = () => {
    drop()
    onClose()
  }
  const check = () => {
    setIsMissing(!isComplete(design))
    if (!isComplete(design)) leadToProblem()
    return isComplete(design)
  }
  const save = async (isForced = false) => {
    if (isSaving || !check()) return
    setIsSaving(true)
    const refused = await onSave(tidied(design), isForced)
    setIsSaving(false)
    setRefusal(refused)
    if (!refused) close()
  }

  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={(_, { type }) => {
        // A slip on Esc must not take away what has been written; it only leads to the way out.
        if (type === 'escapeKeyDown' && isWritten) cancel.current?.focus()
        else close()
      }}
    >
      <DialogSurface ref={surface} className={styles.surface}>
        <DialogBody>
          <DialogTitle>{isNew ? t.newStep : t.editStep}</DialogTitle>
          <DialogContent className={styles.content}>
            <StepFields
              seminarId={seminarId}
              design={design}
              onChange={setDesign}
              isNew={isNew}
              isLocked={isLocked}
              isMissing={isMissing}
            />
            <Button
              className={styles.toTrial}
              aria-expanded={isTrying}
              onClick={() => setIsTrying(!isTrying && check())}
            >
              {isTrying ? words.hideTrial : words.tryIt}
            </Button>
            {isTrying && (
              <Suspense>
                <Trial seminarId={seminarId} design={tidied(design)} />
              </Suspense>
            )}
            {isToMend && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{words.mend}</MessageBarBody>
              </MessageBar>
            )}
            {refusal && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{messages.error[refusal]}</MessageBarBody>
              </MessageBar>
            )}
          </DialogContent>
          <DialogActions className={styles.actions} fluid={refusal === 'step_changed'}>
            {refusal === 'step_changed' && (
              <>
                <Button
                  onClick={() => {
                    drop()
                    onFetch?.()
                  }}
                >
                  {t.fetchTheirs}
                </Button>
                <Button onClick={() => void save(true)}>{t.saveMine}</Button>
              </>
            )}
            <Button ref={cancel} onClick={close}>
              {messages.tab.cancel}
            </Button>
            <Button appearance="primary" disabledFocusable={isSaving} onClick={() => void save()}>
              {isNew ? t.addStep : t.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** Leads to the first field that is not right, once it says so. */
function useProblemFocus() {
  const surface = useRef<HTMLDivElement>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (asked) surface.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [asked])
  return [surface, () => setAsked((before) => before + 1)] as const
}
