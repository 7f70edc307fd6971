import { AdaptiveCard, HostConfig } from 'adaptivecards'
import { cardMarkdown } from './card-markdown.ts'

const colour = (name: string, subtle = name) => ({
  default: `var(--${name})`,
  subtle: `var(--${subtle})`,
})

const foregroundColors = {
  default: colour('colorNeutralForeground1', 'colorNeutralForeground2'),
  accent: colour('colorBrandForeground1'),
  attention: colour('colorStatusDangerForeground1'),
  good: colour('colorStatusSuccessForeground1'),
  warning: colour('colorStatusWarningForeground3'),
}

/** Draws a card as Teams does, near enough to judge it by. */
export function drawCard(json: object): HTMLElement | undefined {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = cardMarkdown(text)
    result.didProcess = true
  }
  const card = new AdaptiveCard()
  card.hostConfig = new HostConfig({
    fontFamily: 'var(--fontFamilyBase)',
    fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: 'var(--colorNeutralStroke1)' },
    containerStyles: {
      default: { backgroundColor: 'var(--colorNeutralBackground1)', foregroundColors },
      emphasis: { backgroundColor: 'var(--colorNeutralBackground3)', foregroundColors },
    },
    actions: { maxActions: 6, actionAlignment: 'left', actionsOrientation: 'horizontal' },
    textBlock: { headingLevel: 3 },
    supportsInteractivity: true,
  })
  card.onExecuteAction = () => undefined // nothing is delivered yet, so there is nothing to answer
  card.parse(json)
  return card.render()
}
