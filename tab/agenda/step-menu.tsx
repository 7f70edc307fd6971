import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import type { AgendaItem } from '../../src/reads/live.ts'
import { useLocalText } from '../session.ts'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import type { AgendaEditing } from './use-agenda.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({ trigger: { minWidth: '32px', minHeight: '44px', flexShrink: 0 } })

/** What can be done to a step of the agenda. */
export function StepMenu({
  item,
  isFirst,
  isLast,
  editing,
  onEdit,
  onSaveTemplate,
}: {
  item: AgendaItem
  isFirst: boolean
  isLast: boolean
  editing: AgendaEditing
  onEdit: () => void
  onSaveTemplate: () => void
}) {
  const styles = useStyles()
  const t = useAgendaTexts()
  const { saveStep } = useTemplateTexts()
  const focusTarget = useRestoreFocusTarget() // when a dialog that was opened from here closes
  const localText = useLocalText()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          {...focusTarget}
          className={styles.trigger}
          appearance="subtle"
          aria-label={t.change(localText(item.title))}
        >
          <span aria-hidden="true">⋯</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onEdit}>{t.edit}</MenuItem>
          <MenuItem onClick={() => editing.copy(item)}>{t.copy}</MenuItem>
          <MenuItem
            disabled={isFirst}
            secondaryContent="Alt+↑"
            onClick={() => editing.move(item, -1)}
          >
            {t.moveUp}
          </MenuItem>
          <MenuItem
            disabled={isLast}
            secondaryContent="Alt+↓"
            onClick={() => editing.move(item, 1)}
          >
            {t.moveDown}
          </MenuItem>
          <MenuItem onClick={onSaveTemplate}>{saveStep}</MenuItem>
          <MenuItem onClick={() => editing.remove(item)}>{t.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
