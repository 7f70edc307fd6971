import type { FrameLocator } from 'playwright-core'
import type { LiveState, Viewer } from '../../../src/reads/live.ts'
import { seminarId } from '../canned.ts'
import type { FakeServer } from '../fake-server.ts'

/** One state of one screen, and what shows that it has been drawn. */
export interface Scene {
  name: string
  path: string
  frame?: 'content' | 'sidePanel' | 'meetingStage' | 'settings'
  prepare: (server: FakeServer) => void
  /** Opens what a button unfolds. All else that can be unfolded is so from the start. */
  press?: (tab: FrameLocator) => Promise<void>
  /** The menus and dialogs that can be opened there, looked at one after the other. */
  opens?: Opening[]
  /** Text that is on the screen in Swedish. */
  shows: string
}

/** How a menu or a dialog is opened with keys only. */
export interface Opening {
  /** The file under `tab/` that has it. */
  file: string
  /** The button that leads to it, and that has focus again when it is closed. */
  by: string
  /** Of the menu that the button opens, what leads on to the dialog. */
  item?: string
  /** A button in the dialog, for what that shows. */
  press?: string
  /** Text that shows in it. */
  shows: string
}

export function pathOf(viewer: Viewer): string {
  return `/tab/?seminar=${seminarId}&view=${viewer}`
}

export function showing(viewer: Viewer, state: LiveState) {
  return (server: FakeServer) => server.show(viewer, state)
}

export function reading(reads: Record<string, unknown>) {
  return (server: FakeServer) => {
    Object.assign(server.reads, reads)
  }
}
