import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useRestoreFocusTarget,
} from '@fluentui/react-components'
import { useState } from 'react'
import { HeadingDialog } from './heading-dialog.tsx'
import { keyOf } from './move-by-key.ts'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { HeadingView, RemarkCare } from './use-remark-care.ts'

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: '1rem',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  key: {
    minWidth: '1.6em',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  menu: { minWidth: '32px', flexShrink: 0 },
})

/** A heading that texts stand under: how many, what key moves one there, and what can be done to it. */
export function HeadingLine({
  heading,
  headings,
  texts,
  care,
}: {
  heading: HeadingView
  headings: HeadingView[]
  /** How many stand under it. */
  texts: number
  care: RemarkCare
}) {
  const styles = useStyles()
  const t = useModerationTexts().texts
  const [isRenaming, setIsRenaming] = useState(false)
  const focusTarget = useRestoreFocusTarget()
  const key = keyOf(heading, headings)
  return (
    <div className={styles.line} data-row={heading.id}>
      {key && (
        <span className={styles.key} aria-hidden="true">
          {key}
        </span>
      )}
      <h3 className={styles.title} dir="auto">
        {t.headingWith(heading.title, texts)}
      </h3>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            {...focusTarget}
            className={styles.menu}
            appearance="subtle"
            aria-label={t.changeHeading(heading.title)}
          >
            <span aria-hidden="true">⋯</span>
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setIsRenaming(true)}>{t.rename}</MenuItem>
            <MenuItem onClick={() => care.remove(heading)}>{t.removeHeading}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isRenaming && (
        <HeadingDialog
          before={heading.title}
          onSave={(title) => care.rename(heading, title)}
          onClose={() => setIsRenaming(false)}
        />
      )}
    </div>
  )
}
