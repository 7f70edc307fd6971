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
import { useMessages } from '../session.ts'
import type { FacilitatorAction } from './next-action.ts'

const useStyles = makeStyles({ button: { minHeight: '44px', minWidth: '44px' } })

/** What there is no room for a button for. */
export function MoreActions({
  actions,
  words,
  onChoose,
}: {
  actions: FacilitatorAction[]
  words: Record<FacilitatorAction, string>
  onChoose: (action: FacilitatorAction) => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const focusTarget = useRestoreFocusTarget() // when the question that some ask first closes
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button {...focusTarget} className={styles.button} aria-label={t.seminar.more}>
          <span aria-hidden="true">⋯</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map((action) => (
            <MenuItem key={action} onClick={() => onChoose(action)}>
              {words[action]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
