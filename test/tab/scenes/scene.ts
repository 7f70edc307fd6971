import type { FrameLocator } from 'playwright-core'
import type { LiveState, Viewer } from '../../../src/reads/live.ts'
import { seminarId } from '../canned.ts'
import type { FakeServer } from '../fake-server.ts'

/** One state of one screen, and what shows that it has been drawn. */
export interface Scene {
  name: string
  path: string
  frame?: 'content' | 'sidePanel' | 'meetingStage'
  prepare: (server: FakeServer) => void
  /** Opens a menu or a dialog, for one that is open. */
  press?: (tab: FrameLocator) => Promise<void>
  /** Text that is on the screen in Swedish. */
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
