import type { FrameLocator, Locator, Page } from 'playwright-core'
import { type Messages, messagesIn } from '../../src/i18n/messages.ts'
import type { Language } from '../../src/language.ts'

/** One person's window of the room: the app in its frame, and the chat beside it. */
export class RoomWindow {
  readonly page: Page
  readonly name: string
  readonly t: Messages

  constructor(page: Page, name: string, language: Language) {
    this.page = page
    this.name = name
    this.t = messagesIn(language)
  }

  /** The app, as a tab or beside a meeting. */
  get tab(): FrameLocator {
    return this.page.frameLocator(`iframe[title="${this.t.room.frame.label}"]`)
  }

  get stage(): FrameLocator {
    return this.page.frameLocator(`iframe[title="${this.t.room.frame.stageLabel}"]`)
  }

  get chat(): Locator {
    return this.page.getByRole('log')
  }

  /** The latest card with this heading. */
  card(heading: string): Locator {
    const has = this.page.getByRole('heading', { name: heading, exact: true })
    return this.chat.getByRole('article').filter({ has }).last()
  }

  /** The latest message with these words. */
  message(words: string): Locator {
    return this.chat.getByRole('article').filter({ hasText: words }).last()
  }

  /** Writes to the bot. */
  async say(text: string): Promise<void> {
    await this.page.getByLabel(this.t.room.chat.write, { exact: true }).fill(text)
    await this.page.getByRole('button', { name: this.t.room.chat.send, exact: true }).click()
  }

  /** A button of the app, by its words. */
  button(name: string): Locator {
    return this.tab.getByRole('button', { name, exact: true })
  }

  heading(name: string): Locator {
    return this.tab.getByRole('heading', { name, level: 1 })
  }
}
