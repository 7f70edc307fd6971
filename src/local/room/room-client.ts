import type { Language } from '../../language.ts'
import type { ActionOutcome, PersonChoice, RoomChat, RoomMember } from '../api/answers.ts'
import type { CardAction } from '../bot-door.ts'
import type { SeenMessage } from '../chat-repository.ts'
import type { Trouble } from '../connector/trouble.ts'

/** A message as it comes over HTTP. */
export type Message = Omit<SeenMessage, 'sentAt'> & { sentAt: string }

export class RoomRefusal extends Error {
  override readonly name = 'RoomRefusal'
}

export function listPeople(): Promise<PersonChoice[]> {
  return get('people')
}

/** Asks the room on behalf of one person. */
export class RoomClient {
  readonly personId: string
  readonly #language: Language

  constructor(personId: string, language: Language) {
    this.personId = personId
    this.#language = language
  }

  chats(): Promise<RoomChat[]> {
    return get(`people/${this.personId}/chats`)
  }

  openPersonalChat(): Promise<{ id: string }> {
    return send('POST', `people/${this.personId}/chats`, { language: this.#language })
  }

  async token(): Promise<string> {
    const { token } = await send<{ token: string }>('POST', `people/${this.personId}/token`)
    return token
  }

  messages(chatId: string): Promise<Message[]> {
    return get(`${chat(chatId)}/messages?as=${this.personId}`)
  }

  members(chatId: string): Promise<RoomMember[]> {
    return get(`${chat(chatId)}/members?as=${this.personId}`)
  }

  say(chatId: string, text: string, toBot: boolean): Promise<void> {
    return send('POST', `${chat(chatId)}/messages`, { ...this.#who(), text, toBot })
  }

  act(chatId: string, action: CardAction): Promise<ActionOutcome> {
    return send('POST', `${chat(chatId)}/actions`, { ...this.#who(), ...action })
  }

  share(chatId: string, url: string | null): Promise<void> {
    return send('PUT', `${chat(chatId)}/stage`, { as: this.personId, url })
  }

  setTrouble(chatId: string, trouble: Trouble | null): Promise<void> {
    return send('PUT', `${chat(chatId)}/trouble`, { trouble })
  }

  letAnswer(whom: { seminarId: string } | { unitId: string }): Promise<{ of: number }> {
    return send('POST', 'audience', whom)
  }

  #who(): { as: string; language: Language } {
    return { as: this.personId, language: this.#language }
  }
}

function chat(chatId: string): string {
  return `chats/${encodeURIComponent(chatId)}`
}

async function get<Answer>(path: string): Promise<Answer> {
  return answerOf(await fetch(`/local/api/${path}`))
}

async function send<Answer>(method: string, path: string, body: object = {}): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  return answerOf(
    await fetch(`/local/api/${path}`, { method, headers, body: JSON.stringify(body) }),
  )
}

async function answerOf<Answer>(answer: Response): Promise<Answer> {
  if (answer.ok) return answer.status === 204 ? (undefined as Answer) : answer.json()
  const refusal = (await answer.json().catch(() => ({}))) as { error?: string }
  throw new RoomRefusal(refusal.error ?? 'unexpected')
}
