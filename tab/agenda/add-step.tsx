import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import type { StepKind } from '../../src/step/step.ts'
import { useAgendaTexts } from './use-agenda-texts.ts'

const useStyles = makeStyles({ button: { minHeight: '44px', justifySelf: 'start' } })

const kinds: StepKind[] = ['slide', 'poll', 'discussion', 'questions', 'break']

/** Asks what kind of step to add. */
export function AddStep({
  onAdd,
  onBank,
}: {
  onAdd: (kind: StepKind) => void
  onBank: () => void
}) {
  const styles = useStyles()
  const t = useAgendaTexts()
  const focusTarget = useRestoreFocusTarget() // when a dialog that was opened from here closes
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...focusTarget} className={styles.button}>
          {t.add}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onAdd(kind)}>
              {t.addKind[kind]}
            </MenuItem>
          ))}
          <MenuItem onClick={onBank}>{t.fromBank}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
