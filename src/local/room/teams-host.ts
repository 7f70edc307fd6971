import type { Theme } from './address.ts'
import { contextFor, type FrameContext, runtime, type Surroundings } from './teams-context.ts'

/** What a page of the app asks Teams to do, as far as this host does it. */
export interface HostActions {
  token: () => Promise<string>
  /** May this person share to the stage? */
  mayShare: boolean
  isSharing: () => boolean
  share: (url: string) => Promise<void>
  stopSharing: () => Promise<void>
  openLink: (url: string) => void
  /** Shows the page in a dialog; resolves when it is submitted, with undefined when it is closed. */
  openDialog: (info: DialogInfo) => Promise<unknown>
}

export interface DialogInfo {
  url: string
  title?: string
  height?: number | string
  width?: number | string
}

/** A framed page of the app, and what it has asked to be told of. */
export interface HostedFrame {
  element: HTMLIFrameElement
  frameContext: FrameContext
  registered: Set<string>
  /** For a dialog: called with what it submits. */
  onSubmit?: ((result: unknown) => void) | undefined
}

interface Request {
  id: number
  uuidAsString?: string
  func: string
  args?: unknown[]
}

/**
 * Teams towards the framed tab: the window protocol of teams-js 2, in which the page asks with
 * `{ id, func, args }` and the host answers with `{ id, args }` or tells with `{ func, args }`.
 */
export class TeamsHost {
  readonly #surroundings: Surroundings
  readonly #actions: HostActions
  readonly #frames = new Set<HostedFrame>()
  readonly #listen = (event: MessageEvent) => void this.#receive(event)

  constructor(surroundings: Surroundings, actions: HostActions) {
    this.#surroundings = surroundings
    this.#actions = actions
    addEventListener('message', this.#listen)
  }

  close(): void {
    removeEventListener('message', this.#listen)
    this.#frames.clear()
  }

  host(frame: HostedFrame): void {
    this.#frames.add(frame)
  }

  release(frame: HostedFrame): void {
    this.#frames.delete(frame)
  }

  setTheme(theme: Theme): void {
    this.#surroundings.theme = theme
    for (const frame of this.#frames) {
      if (frame.registered.has('themeChange')) post(frame, { func: 'themeChange', args: [theme] })
    }
  }

  async #receive({ data, source, origin }: MessageEvent): Promise<void> {
    const frame = [...this.#frames].find(({ element }) => element.contentWindow === source)
    if (!frame || origin !== location.origin || !isRequest(data)) return
    const args = await this.#answer(data, frame)
    if (args) post(frame, { id: data.id, uuidAsString: data.uuidAsString, args })
  }

  /** Undefined for what needs no answer, and for what this host does not know. */
  async #answer({ func, args = [] }: Request, frame: HostedFrame): Promise<unknown[] | undefined> {
    const { mayShare, token, isSharing, share, stopSharing, openLink, openDialog } = this.#actions
    switch (func) {
      case 'initialize':
        return [frame.frameContext, 'web', '2.0.8', JSON.stringify(runtime)]
      case 'getContext':
        return [contextFor(this.#surroundings, frame.frameContext)]
      case 'registerHandler':
        frame.registered.add(String(args[0]))
        return undefined
      case 'appInitialization.success':
        return [undefined]
      case 'authentication.getAuthToken':
        return token().then(
          (value) => [true, value],
          () => [false, 'ServerError'],
        )
      case 'meeting.getAppContentStageSharingCapabilities':
        return [null, { doesAppHaveSharePermission: mayShare }]
      case 'meeting.getAppContentStageSharingState':
        return [null, { isAppSharing: isSharing() }]
      case 'meeting.shareAppContentToStage':
        if (!mayShare) return [{ errorCode: 1000, message: 'Not a presenter' }, null]
        return share(String(args[0])).then(
          () => [null, true],
          () => [{ errorCode: 500, message: 'Could not share' }, null],
        )
      case 'meeting.stopSharingAppContentToStage':
        await stopSharing()
        return [null, true]
      case 'executeDeepLink':
        openLink(String(args[0]))
        return [true]
      case 'tasks.startTask':
        return openDialog(args[0] as DialogInfo).then((result) => [undefined, result])
      case 'tasks.completeTask':
        frame.onSubmit?.(args[0])
        return undefined
      default:
        return undefined
    }
  }
}

function isRequest(data: unknown): data is Request {
  return typeof data === 'object' && data !== null && 'func' in data
}

function post({ element }: HostedFrame, message: object): void {
  const monotonicTimestamp = performance.now()
  element.contentWindow?.postMessage({ ...message, monotonicTimestamp }, location.origin)
}
