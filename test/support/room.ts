import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { PersonChoice } from '../../src/local/api/answers.ts'
import type { Language } from '../../src/language.ts'
import type { Theme } from '../../src/local/room/address.ts'
import { HttpPerson } from './http-person.ts'
import { type RunningOptions, RunningServer } from './running-server.ts'
import { RoomWindow } from './room-window.ts'

/** Several windows at once are slow on a machine with little to spare. */
const patienceMs = 60_000

export interface WindowOptions {
  language?: Language
  theme?: Theme
  viewport?: { width: number; height: number }
  /** Part of the name of the chat to open; without it the first, which is the kickoff's. */
  chat?: string
}

/** The local Teams room of a running server, with several people in it, each in their own browser. */
export class Room {
  readonly server: RunningServer
  readonly #browser: Browser
  readonly #troubles: string[] = []
  #people: PersonChoice[] = []

  /** A server of its own, in which nothing has happened yet. */
  static async open(browser: Browser, options: RunningOptions): Promise<Room> {
    const room = new Room(browser, await RunningServer.start(options))
    room.#people = await (await fetch(`${room.server.address}/local/api/people`)).json()
    return room
  }

  constructor(browser: Browser, server: RunningServer) {
    this.#browser = browser
    this.server = server
  }

  get people(): readonly PersonChoice[] {
    return this.#people
  }

  person(name: string): PersonChoice {
    const found = this.#people.find((each) => each.name === name)
    if (!found) throw new Error(`Nobody is called ${name}`)
    return found
  }

  /** A window of the room as one person. */
  async enter(name: string, options: WindowOptions = {}): Promise<RoomWindow> {
    const { language = 'sv', theme = 'default', chat, viewport } = options
    const { id } = this.person(name)
    const query = new URLSearchParams({ as: id, language, theme })
    if (chat) query.set('conversation', await this.#chatOf(id, chat))
    const page = await this.page({ viewport: viewport ?? { width: 1500, height: 900 } })
    await page.goto(`${this.server.address}/local/?${query}`)
    return new RoomWindow(page, name, language)
  }

  /** The same person over HTTP, without a browser. */
  async ask(name: string): Promise<HttpPerson> {
    return HttpPerson.signIn(this.server.address, this.person(name).id)
  }

  /** An empty page whose troubles are noted. */
  async page(options: BrowserContextOptions): Promise<Page> {
    const context = await this.#browser.newContext({
      permissions: ['clipboard-write'],
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Stockholm',
      ...options,
    })
    // teams-js asks Microsoft for its list of hosts; nothing else may leave the machine.
    await context.route(isElsewhere(this.server.address), async (route) => {
      const url = route.request().url()
      if (url.includes('validDomains.json')) return route.fulfill({ json: { validDomains: [] } })
      this.#troubles.push(`asked for ${url}`)
      return route.abort()
    })
    const page = await context.newPage()
    page.setDefaultTimeout(patienceMs)
    page.on('pageerror', (error) => this.#troubles.push(`threw ${error.message}`))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.#troubles.push(message.text())
    })
    return page
  }

  /** What went wrong on any page or in the server; empty when all is well. */
  troubles(): string[] {
    const logged = this.server.output.split('\n').filter((line) => /"level":[456]0/.test(line))
    return [...this.#troubles, ...logged]
  }

  async takePictures(folder: string): Promise<void> {
    const pages = this.#browser.contexts().flatMap((context) => context.pages())
    for (const [index, page] of pages.entries()) {
      await page.screenshot({ path: join(folder, `${index + 1}.png`) })
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#browser.contexts().map((context) => context.close()))
    await this.server.remove()
  }

  async #chatOf(personId: string, name: string): Promise<string> {
    const chats: { id: string; name: string | null }[] = await (
      await fetch(`${this.server.address}/local/api/people/${personId}/chats`)
    ).json()
    const found = chats.find((chat) => chat.name?.includes(name))
    if (!found) throw new Error(`There is no chat called ${name}`)
    return found.id
  }
}

function isElsewhere(address: string): (url: URL) => boolean {
  return (url) => url.origin !== address && url.protocol.startsWith('http')
}
