import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import { keyOf } from './move-by-key.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { HeadingView } from './use-remark-care.ts'

const useStyles = makeStyles({
  title: { overflowWrap: 'anywhere' },
  key: { color: tokens.colorNeutralForeground3 },
})

/** Which heading a text stands under, and the others that it can be moved to. */
export function MoveMenu({
  headings,
  current,
  onMove,
  onNew,
}: {
  headings: HeadingView[]
  current: HeadingView | undefined
  onMove: (to: HeadingView | undefined) => void
  /** To a heading that is not there yet. */
  onNew: () => void
}) {
  const styles = useStyles()
  const t = useModerationTexts().texts
  const focusTarget = useRestoreFocusTarget() // when the dialog of a new heading closes
  return (
    <Menu
      checkedValues={{ heading: [current?.id ?? ''] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        onMove(headings.find(({ id }) => id === checkedItems[0]))
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...focusTarget} appearance="subtle">
          {t.move}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {headings.map((heading) => (
            <MenuItemRadio
              key={heading.id}
              name="heading"
              value={heading.id}
              secondaryContent={keyOf(heading, headings)}
            >
              <span className={styles.title} dir="auto">
                {heading.title}
              </span>
            </MenuItemRadio>
          ))}
          {headings.length > 0 && (
            <>
              <MenuItemRadio name="heading" value="" secondaryContent="0">
                {t.noHeading}
              </MenuItemRadio>
              <MenuDivider />
            </>
          )}
          <MenuItem onClick={onNew}>{t.newHeadingFor}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
