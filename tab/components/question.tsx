import {
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  actions: { '& button': { whiteSpace: 'nowrap' } },
})

/** What a dialog asks, with what it means and the buttons that answer it. */
export function Question({
  title,
  answers,
  children,
}: {
  title: string
  answers: ReactNode
  children: ReactNode
}) {
  const styles = useStyles()
  return (
    <DialogSurface>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        <DialogContent className={styles.content}>{children}</DialogContent>
        <DialogActions className={styles.actions}>{answers}</DialogActions>
      </DialogBody>
    </DialogSurface>
  )
}
