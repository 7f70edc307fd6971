/** What an open window of the room is told. It then reads again; nothing is lost if it missed one. */
export type RoomEvent =
  | { kind: 'chats' }
  /** `isNew`: something has been said, and not only edited. */
  | { kind: 'messages'; chatId: string; isNew: boolean }
  | { kind: 'typing'; chatId: string }
  | { kind: 'notification'; chatId: string; text: string }
  | { kind: 'stage'; chatId: string; url: string | null }
  | { kind: 'audience'; progress: AudienceProgress }

export interface AudienceProgress {
  answered: number
  refused: number
  of: number
}

interface Listener {
  personId: string
  hear: (event: RoomEvent) => void
}

export class RoomEvents {
  readonly #listeners = new Set<Listener>()

  /** Returns what stops it. */
  listen(personId: string, hear: (event: RoomEvent) => void): () => void {
    const listener = { personId, hear }
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(personIds: readonly string[], event: RoomEvent): void {
    const wanted = new Set(personIds)
    for (const { personId, hear } of this.#listeners) if (wanted.has(personId)) hear(event)
  }

  tellAll(event: RoomEvent): void {
    for (const { hear } of this.#listeners) hear(event)
  }

  /** Those who have a window open, so somebody real is acting for them. */
  peopleWithWindows(): Set<string> {
    return new Set([...this.#listeners].map(({ personId }) => personId))
  }
}
