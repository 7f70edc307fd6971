/** The part of Adaptive Cards 1.5 that our cards are made of. */
export interface AdaptiveCard {
  type: 'AdaptiveCard'
  $schema?: string
  version?: '1.5'
  lang?: string
  fallbackText?: string
  refresh?: { type: 'Refresh'; action: ExecuteAction }
  body: Element[]
  actions?: Action[]
}

export type Element =
  TextBlock | Image | Container | ColumnSet | ActionSet | ChoiceSetInput | TextInput | NumberInput

interface ElementBase {
  id?: string
  isVisible?: boolean
  spacing?: 'none' | 'small' | 'default' | 'medium' | 'large'
  separator?: boolean
}

export interface TextBlock extends ElementBase {
  type: 'TextBlock'
  text: string
  wrap?: boolean
  style?: 'default' | 'heading'
  size?: 'small' | 'default' | 'medium' | 'large'
  weight?: 'default' | 'bolder'
  isSubtle?: boolean
}

export interface Image extends ElementBase {
  type: 'Image'
  url: string
  altText: string
  width: `${number}px`
  height: `${number}px`
}

export interface Container extends ElementBase {
  type: 'Container'
  items: Element[]
  style?: ContainerStyle
  selectAction?: ToggleVisibilityAction
}

export interface ColumnSet extends ElementBase {
  type: 'ColumnSet'
  columns: Column[]
}

export interface Column {
  type: 'Column'
  width: 'auto' | 'stretch' | number
  items: Element[]
  spacing?: ElementBase['spacing']
}

type ContainerStyle = 'default' | 'emphasis' | 'accent' | 'good'

export interface ActionSet extends ElementBase {
  type: 'ActionSet'
  actions: Action[]
}

interface InputBase extends ElementBase {
  id: string
  label: string
  isRequired?: boolean
  errorMessage?: string
}

export interface ChoiceSetInput extends InputBase {
  type: 'Input.ChoiceSet'
  style: 'expanded' | 'compact'
  wrap: true
  choices: { title: string; value: string }[]
  isMultiSelect?: boolean
  /** Several are joined by commas. */
  value?: string
}

export interface TextInput extends InputBase {
  type: 'Input.Text'
  isMultiline?: boolean
  maxLength?: number
  placeholder?: string
  value?: string
}

export interface NumberInput extends InputBase {
  type: 'Input.Number'
  min: number
  max: number
  value?: number
}

export type Action =
  ExecuteAction | SubmitAction | OpenUrlAction | ShowCardAction | ToggleVisibilityAction

interface ActionBase {
  title?: string
  tooltip?: string
  style?: 'default' | 'positive'
}

export interface ExecuteAction extends ActionBase {
  type: 'Action.Execute'
  verb: string
  data: Record<string, string>
}

/** Only in dialogs, whose answer goes to the bot alone. On a card in a chat it would be posted. */
export interface SubmitAction extends ActionBase {
  type: 'Action.Submit'
  /** "none" lets the button be pressed before the card's own inputs are filled in. */
  associatedInputs?: 'none'
  /** Teams adds the app to the conversation before it passes this on. */
  data?: { msteams: { justInTimeInstall: true } }
}

export interface OpenUrlAction extends ActionBase {
  type: 'Action.OpenUrl'
  url: string
}

export interface ShowCardAction extends ActionBase {
  type: 'Action.ShowCard'
  card: AdaptiveCard
}

export interface ToggleVisibilityAction extends ActionBase {
  type: 'Action.ToggleVisibility'
  targetElements: string[]
}
