import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { Templates } from '../../src/reads/programme.ts'
import { useLocalText, useMessages } from '../session.ts'
import { useRead } from '../use-read.ts'
import type { AgendaEditing } from './use-agenda.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** The question bank, to put something of it last in the agenda. */
export function BankDialog({
  after,
  editing,
  onClose,
}: {
  after: string | null
  editing: AgendaEditing
  onClose: () => void
}) {
  const styles = useStyles()
  const messages = useMessages()
  const t = useAgendaTexts()
  const localText = useLocalText()
  const { data, refusal: unread } = useRead<Templates>('/api/templates')
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isAdding, setIsAdding] = useState(false)
  const trouble = refusal ?? unread

  const add = async ({ title, steps }: Templates['bank'][number]) => {
    if (isAdding) return
    setIsAdding(true)
    const withIds = steps.map((design) => ({ id: crypto.randomUUID(), design }))
    const refused = await editing.add(after, withIds, title)
    setIsAdding(false)
    setRefusal(refused)
    if (!refused) onClose()
  }

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.bank}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {data?.bank.map((item) => (
                <li key={item.id} className={styles.item}>
                  <div>
                    <p className={styles.title}>{localText(item.title)}</p>
                    <p className={styles.quiet}>
                      {localText(item.source)} · {t.steps(item.steps.length)}
                    </p>
                  </div>
                  <Button
                    disabledFocusable={isAdding}
                    aria-label={t.addFromBank(localText(item.title))}
                    onClick={() => void add(item)}
                  >
                    {t.addStep}
                  </Button>
                </li>
              ))}
            </ul>
            <p role="status">{trouble && messages.error[trouble]}</p>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{messages.tab.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
