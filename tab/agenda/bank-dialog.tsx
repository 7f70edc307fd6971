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
import type { LocalText } from '../../src/language.ts'
import type { Templates } from '../../src/reads/programme.ts'
import type { StepDesign } from '../../src/step/step.ts'
import { useLocalText, useMessages } from '../session.ts'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import { useRead } from '../use-read.ts'
import type { AgendaEditing } from './use-agenda.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  group: { paddingBlock: tokens.spacingVerticalM, fontWeight: tokens.fontWeightSemibold },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** Something to add: of the programme's own, or of what came with the product. */
interface Item {
  id: string
  title: LocalText
  /** Where the idea comes from. */
  source?: LocalText
  steps: StepDesign[]
}

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
  const words = useTemplateTexts()
  const localText = useLocalText()
  const { data, refusal: unread } = useRead<Templates>('/api/templates')
  const [refusal, setRefusal] = useState<ErrorCode>()
  const [isAdding, setIsAdding] = useState(false)
  const trouble = refusal ?? unread

  const add = async ({ title, steps }: Item) => {
    if (isAdding) return
    setIsAdding(true)
    const withIds = steps.map((design) => ({ id: crypto.randomUUID(), design }))
    const refused = await editing.add(after, withIds, title)
    setIsAdding(false)
    setRefusal(refused)
    if (!refused) onClose()
  }

  const own = data?.own.filter(({ kind }) => kind === 'steps') ?? []
  const groups: { heading: string; items: Item[] }[] = [
    { heading: words.own, items: own },
    { heading: words.shipped, items: data?.bank ?? [] },
  ].filter(({ items }) => items.length > 0)

  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t.bank}</DialogTitle>
          <DialogContent>
            {groups.map(({ heading, items }) => (
              <section key={heading} aria-label={heading}>
                {groups.length > 1 && <h3 className={styles.group}>{heading}</h3>}
                <ul className={styles.list}>
                  {items.map((item) => (
                    <li key={item.id} className={styles.item}>
                      <div>
                        <p className={styles.title}>{localText(item.title)}</p>
                        <p className={styles.quiet}>
                          {[item.source && localText(item.source), t.steps(item.steps.length)]
                            .filter(Boolean)
                            .join(' · ')}
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
              </section>
            ))}
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
