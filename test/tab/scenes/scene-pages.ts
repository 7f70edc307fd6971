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
    if (frame === 'settings') return this.#settings(prepare, shows)
    const open = await this.#pageIn(frame)
    await goTo(open, between.path)
    await open.tab.getByText(between.shows).waitFor()
    prepare(this.#server)
    await goTo(open, path)
    await press?.(open.tab)
    await open.tab.getByText(shows).first().waitFor()
    return open
  }

  /** Where a tab is set up there is nothing else to go to. */
  async #settings(prepare: Scene['prepare'], shows: string): Promise<OpenTab> {
    prepare(this.#server)
    const open = await openTab(this.#context, this.#server, '/tab/', { frame: 'settings' })
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
    await open.tab.locator('html').evaluate(unfoldAll)
    this.#open.set(frame, open)
    return open
  }
}

/** What is folded is neither looked at nor in anybody's way, so all of it is opened as it comes. */
function unfoldAll(): void {
  const unfold = () => {
    for (const each of document.querySelectorAll('details')) each.open = true
  }
  new MutationObserver(unfold).observe(document, { childList: true, subtree: true })
}

/** As when somebody goes back or forward to an address. */
async function goTo({ tab }: OpenTab, path: string): Promise<void> {
  await tab.locator('html').evaluate((_, address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}
