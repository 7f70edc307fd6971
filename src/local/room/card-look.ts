import { HostConfig } from 'adaptivecards'

const text = (name: string) => ({ default: `var(--${name})`, subtle: 'var(--fg-subtle)' })

const foregroundColors = {
  default: text('fg'),
  dark: text('fg'),
  light: text('fg'),
  accent: text('accent-fg'),
  good: text('good-fg'),
  warning: text('warning-fg'),
  attention: text('attention-fg'),
}

/** How Teams draws cards. Colours are the page's own, so a change of theme needs no new drawing. */
export const cardLook = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--stroke)' },
  supportsInteractivity: true,
  imageSizes: { small: 32, medium: 52, large: 100 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors },
    emphasis: { backgroundColor: 'var(--bg-soft)', foregroundColors },
    accent: { backgroundColor: 'var(--accent-mid)', foregroundColors },
    good: { backgroundColor: 'var(--bg-soft)', foregroundColors },
    warning: { backgroundColor: 'var(--bg-soft)', foregroundColors },
    attention: { backgroundColor: 'var(--bg-soft)', foregroundColors },
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'default' },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 4 },
  textStyles: { heading: { weight: 'bolder', size: 'large' } },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 150 }, value: {}, spacing: 12 },
})
