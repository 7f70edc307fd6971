import type { BrowserContext } from 'playwright-core'
import type { FakeServer } from '../fake-server.ts'
import { type OpenTab, openTab } from '../open-tab.ts'
import type { Scene } from './scene.ts'

/** Nothing of a scene is left when this has been drawn: no view, no socket, nothing typed. */
const between = {
  path: '/tab/?unit=0c000000-0000-4000-8000-00000000dead',
  shows: 'Det här kan vi inte visa',
}

/**
 * One open tab for all scenes that are framed alike, and in it each scene drawn anew. To load and
 * start the app for each takes longer than everything that is looked at.
 */
export class ScenePages {
  readonly #context: BrowserContext
  readonly #server: FakeServer
  readonly #open = new Map<string, OpenTab>()

  constructor(context: BrowserContext, server: FakeServer) {
    this.#context = context
    this.#server = server
  }

  async show({ path, frame = 'content', prepare, press, shows }: Scene): Promise<OpenTab> {
    const open = await this.#pageIn(frame)
    // Under a dialog the page is hidden from axe, and stays so when the view is changed under it.
    if (press) this.#open.delete(frame)
    await goTo(open, between.path)
    await open.tab.getByText(between.shows).waitFor()
    prepare(this.#server)
    await goTo(open, path)
    await press?.(open.tab)
    await open.tab.getByText(shows).first().waitFor()
    return open
  }

  async #pageIn(frame: 'content' | 'sidePanel' | 'meetingStage'): Promise<OpenTab> {
    const known = this.#open.get(frame)
    if (known) {
      await known.page.bringToFront() // one that is behind another is hardly ever drawn
      await known.page.setViewportSize({ width: 1200, height: 800 })
      return known
    }
    const open = await openTab(this.#context, this.#server, between.path, { frame })
    await open.tab.getByText(between.shows).waitFor()
    this.#open.set(frame, open)
    return open
  }
}

/** As when somebody goes back or forward to an address. */
async function goTo({ tab }: OpenTab, path: string): Promise<void> {
  await tab.locator('html').evaluate((_, address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}
