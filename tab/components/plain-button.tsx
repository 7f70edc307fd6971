import type { ComponentProps } from 'react'
import { classes } from '../theme/classes.ts'
import styles from './plain-button.module.css'

/**
 * A button of Fluent's looks on a native element, for the views that a participant sees first:
 * Fluent's own would take them over what a phone should have to load.
 */
export function PlainButton({
  look,
  className,
  ...rest
}: ComponentProps<'button'> & { look?: 'primary' | 'quiet' }) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(
        styles.button,
        look && styles[look],
        rest['aria-disabled'] === true && styles.unavailable,
        className,
      )}
    />
  )
}
