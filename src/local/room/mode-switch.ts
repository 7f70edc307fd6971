import type { Messages } from '../../i18n/messages.ts'
import type { Mode } from './app-pane.ts'
import { element } from './element.ts'

/** Which way the app is shown. Outside meetings there is only the tab, and nothing to choose. */
export function modeSwitch(
  t: Messages,
  isMeeting: boolean,
  onChoose: (mode: Mode) => void,
): { element: HTMLElement; show: (mode: Mode) => void } {
  const words = t.room.frame
  const modes = (isMeeting ? ['content', 'meeting', 'stage'] : []) as Mode[]
  const buttons = modes.map((mode) =>
    element(
      'button',
      { type: 'button', 'data-mode': mode, onclick: () => onChoose(mode) },
      words[mode],
    ),
  )
  return {
    element: element(
      'div',
      { class: 'modes', role: 'group', 'aria-label': words.mode },
      ...buttons,
    ),
    show(mode) {
      for (const button of buttons) {
        button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode))
      }
    },
  }
}
