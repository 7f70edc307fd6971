import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComponentProps } from 'react'

const useStyles = makeStyles({
  button: {
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  primary: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  unavailable: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ':active': { backgroundColor: tokens.colorNeutralBackgroundDisabled },
  },
  quiet: {
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid transparent`,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: 'underline',
  },
})

/**
 * A button of Fluent's looks on a native element, for the views that a participant sees first:
 * Fluent's own would take them over what a phone should have to load.
 */
export function PlainButton({
  look,
  className,
  ...rest
}: ComponentProps<'button'> & { look?: 'primary' | 'quiet' }) {
  const styles = useStyles()
  return (
    <button
      type="button"
      {...rest}
      className={mergeClasses(
        styles.button,
        look && styles[look],
        rest['aria-disabled'] === true && styles.unavailable,
        className,
      )}
    />
  )
}
