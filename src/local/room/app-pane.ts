import type { Messages } from '../../i18n/messages.ts'
import type { PersonChoice, RoomChat, RoomMember } from '../api/answers.ts'
import type { RoomEvent } from '../room-events.ts'
import { currentAddress } from './address.ts'
import { openElsewhere, tabPathOf } from './app-link.ts'
import { avatar } from './avatar.ts'
import { showDialog } from './dialog.ts'
import { element } from './element.ts'
import type { RoomClient } from './room-client.ts'
import { toast } from './toast.ts'
import type { FrameContext } from './teams-context.ts'
import { type HostedFrame, TeamsHost } from './teams-host.ts'

/** How the app is shown: as a whole tab, beside a meeting, or on its stage. */
export type Mode = 'content' | 'meeting' | 'stage'

interface Surroundings {
  client: RoomClient
  person: PersonChoice
  chat: RoomChat
  t: Messages
  onMode: (mode: Mode) => void
}

/** The middle of the window: the framed app, and the meeting around it. */
export class AppPane {
  readonly element = element('div', { class: 'app-pane' })
  readonly #around: Surroundings
  readonly #host: TeamsHost
  readonly #home: string
  #hosted: HostedFrame[] = []
  #stage: string | null
  #mode: Mode = 'content'

  constructor(around: Surroundings) {
    const { client, person, chat, t } = around
    this.#around = around
    this.#stage = chat.stage
    this.#home = homeOf(chat)
    this.#host = new TeamsHost(
      { person, chat, ...currentAddress() },
      {
        token: () => client.token(),
        mayShare: chat.meetingId !== null && person.unitId === null,
        isSharing: () => this.#stage !== null,
        share: (url) => this.#share(url),
        stopSharing: () => client.share(chat.id, null),
        openLink: (url) => this.openLink(url),
        openDialog: (info) => showDialog(info, this.#host, t),
      },
    )
  }

  setTheme: TeamsHost['setTheme'] = (theme) => this.#host.setTheme(theme)

  close(): void {
    this.#host.close()
  }

  show(mode: Mode): void {
    const stayedAt = this.#pathOfTab()
    this.#mode = mode
    this.element.className = `app-pane ${mode}`
    for (const frame of this.#hosted) this.#host.release(frame)
    this.#hosted = []
    if (mode === 'content') this.element.replaceChildren(this.#frame('content', stayedAt))
    if (mode === 'stage') this.element.replaceChildren(this.#stageFrame())
    if (mode === 'meeting') {
      this.element.replaceChildren(
        this.#stage ? this.#stageFrame() : this.#gallery(),
        this.#frame('sidePanel', stayedAt),
      )
    }
    this.#around.onMode(mode)
  }

  hear(event: RoomEvent): void {
    if (event.kind !== 'stage' || event.chatId !== this.#around.chat.id) return
    this.#stage = event.url
    if (this.#mode === 'meeting') this.#replaceStage()
    else if (event.url && this.#mode === 'content') toast(this.#around.t.room.frame.shared)
  }

  /** Links into the app open here, as Teams does; others in a window of their own. */
  openLink(url: string): void {
    const path = tabPathOf(url)
    if (!path) return openElsewhere(url)
    if (this.#mode === 'stage') this.show('content')
    const frame = this.#hosted.find(({ frameContext }) => frameContext !== 'meetingStage')
    frame?.element.setAttribute('src', path)
    frame?.element.focus()
  }

  async #share(url: string): Promise<void> {
    const path = tabPathOf(url)
    if (!path) throw new Error('Only pages of the app can be shared')
    await this.#around.client.share(this.#around.chat.id, path)
    if (this.#mode !== 'meeting') this.show('meeting')
  }

  /** Where the person is in the app now, so that another way of showing it starts there. */
  #pathOfTab(): string {
    const frame = this.#hosted.find(({ frameContext }) => frameContext !== 'meetingStage')
    const place = frame?.element.contentWindow?.location
    return place?.pathname === '/tab/' ? `/tab/${place.search}` : this.#home
  }

  #frame(frameContext: FrameContext, path: string): HTMLIFrameElement {
    const { frame: words } = this.#around.t.room
    const title = frameContext === 'meetingStage' ? words.stageLabel : words.label
    const frame = element('iframe', {
      title,
      src: path,
      class: frameContext,
      allow: 'clipboard-write',
    })
    const hosted = { element: frame, frameContext, registered: new Set<string>() }
    this.#hosted.push(hosted)
    this.#host.host(hosted)
    return frame
  }

  #stageFrame(): HTMLElement {
    const { chat } = this.#around
    const stagePath = chat.seminarId ? `/tab/?seminar=${chat.seminarId}&view=stage` : this.#home
    return element(
      'div',
      { class: 'stage-area' },
      this.#frame('meetingStage', this.#stage ?? stagePath),
      this.#stage !== null && this.#stopButton(),
    )
  }

  #stopButton(): HTMLElement | undefined {
    const { client, chat, person, t } = this.#around
    if (person.unitId !== null) return undefined
    return element(
      'button',
      { type: 'button', class: 'button stop', onclick: () => void client.share(chat.id, null) },
      t.room.frame.stopSharing,
    )
  }

  /** Changes what is beside the side panel, and leaves the panel as it is. */
  #replaceStage(): void {
    const old = this.#hosted.find(({ frameContext }) => frameContext === 'meetingStage')
    if (old) {
      this.#host.release(old)
      this.#hosted = this.#hosted.filter((frame) => frame !== old)
    }
    this.element.firstElementChild?.replaceWith(this.#stage ? this.#stageFrame() : this.#gallery())
  }

  #gallery(): HTMLElement {
    const { client, chat, t } = this.#around
    const faces = element('ul', { class: 'faces' })
    void client.members(chat.id).then((members) => faces.replaceChildren(...members.map(face)))
    return element(
      'section',
      { class: 'gallery', tabindex: '0', 'aria-label': t.room.frame.gallery(chat.people) },
      faces,
    )
  }
}

function face({ name }: RoomMember): HTMLElement {
  return element('li', { class: 'face', title: name }, avatar(name), element('span', {}, name))
}

function homeOf({ seminarId, unitId }: RoomChat): string {
  if (seminarId) return `/tab/?seminar=${seminarId}`
  return unitId ? `/tab/?unit=${unitId}` : '/tab/'
}
