import type { Messages } from '../../i18n/messages.ts'
import { tabPathOf } from './app-link.ts'
import { element } from './element.ts'
import type { DialogInfo, HostedFrame, TeamsHost } from './teams-host.ts'

/** Shows a page of the app in a dialog, until it submits or somebody closes it. */
export function showDialog(
  { url, title }: DialogInfo,
  host: TeamsHost,
  t: Messages,
): Promise<unknown> {
  return new Promise((resolve) => {
    const name = title ?? t.room.frame.dialog
    const frame = element('iframe', { title: name, src: tabPathOf(url) ?? '/tab/' })
    const dialog = element(
      'dialog',
      { class: 'dialog', 'aria-label': name },
      element(
        'div',
        { class: 'dialog-top' },
        element('h2', {}, name),
        element('button', { type: 'button', onclick: () => dialog.close() }, t.room.frame.close),
      ),
      frame,
    )
    let result: unknown
    const hosted: HostedFrame = {
      element: frame,
      frameContext: 'task',
      registered: new Set(),
      onSubmit(submitted) {
        result = submitted
        dialog.close()
      },
    }
    dialog.addEventListener('close', () => {
      host.release(hosted)
      dialog.remove()
      resolve(result)
    })
    host.host(hosted)
    document.body.append(dialog)
    dialog.showModal()
  })
}
