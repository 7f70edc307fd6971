/** As much of a Bot Framework activity as the room reads; the rest passes through untouched. */
export interface Activity {
  type: string
  id?: string
  text?: string
  textFormat?: string
  attachments?: Attachment[]
  entities?: object[]
  replyToId?: string
  [more: string]: unknown
}

export interface Attachment {
  contentType: string
  content?: unknown
  [more: string]: unknown
}

export const cardType = 'application/vnd.microsoft.card.adaptive'
