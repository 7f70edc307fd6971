import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { App } from '../src/app.ts'
import type { Messenger } from '../src/delivery/messenger.ts'
import { messagesIn } from '../src/i18n/messages.ts'
import type { Log } from '../src/log.ts'
import { BotAdapter, type BotCredentials } from './adapter.ts'
import { showText } from './answers.ts'
import { Bot } from './bot.ts'
import type { Links } from './links.ts'
import { saying } from './message-extension.ts'
import { type MessagesEndpoint, messagesEndpoint } from './messages-endpoint.ts'
import { createMessenger } from './messenger.ts'
import { Postage } from './postage.ts'
import { senderLanguage } from './sender.ts'
import { teamsContact } from './teams-contact.ts'
import { traceOf } from './trace.ts'

export interface BotParts {
  app: App
  /** Undefined only in local mode: then anybody may speak as the platform. */
  credentials: BotCredentials
  links: Links
  log: Log
}

/** The bot, ready to be hung on `POST /api/messages`, and what posts cards for the outbox. */
export function createBot({ app, credentials, links, log }: BotParts): {
  messagesEndpoint: MessagesEndpoint
  messenger: Messenger
} {
  const adapter = new BotAdapter(credentials)
  const postage = new Postage(Date.now)
  adapter.use(postage)
  adapter.onTurnError = (turn, error) => apologise(turn, error, log)
  const bot = new Bot(app, links)
  return {
    messagesEndpoint: messagesEndpoint(adapter, (turn) => bot.run(turn), {
      log,
      onContact: teamsContact(app, log),
    }),
    messenger: createMessenger({ adapter, db: app.store, links, postage, log }),
  }
}

/** The last resort: nobody is left without an answer, and nothing personal reaches the log. */
async function apologise(turn: TurnContext, error: Error, log: Log): Promise<void> {
  const { type, name } = turn.activity
  log.error({ trace: traceOf(error), activity: name ?? type }, 'a turn failed')
  const text = messagesIn(senderLanguage(turn.activity)).chat.refusal.brokenTurn
  if (type === ActivityTypes.Invoke) {
    await turn.sendActivity({
      type: ActivityTypes.InvokeResponse,
      // Who is writing a message has a dialog open, and only a dialog’s answer is shown in it.
      value: {
        status: 200,
        body: name?.startsWith('composeExtension/') ? saying(text) : showText(text),
      },
    })
  } else if (type === ActivityTypes.Message) {
    await turn.sendActivity(text).catch((failure: unknown) => {
      log.error({ trace: traceOf(failure) }, 'nor could the apology be sent')
    })
  }
}
