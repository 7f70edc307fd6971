import type { DeliveryFailure } from '../../delivery/messenger.ts'

const failure: Record<DeliveryFailure, string> = {
  botBlocked: 'Appen är blockerad av enhetens administratör. Be dem släppa in den, eller mejla.',
  botNotInConversation: 'Appen är borttagen ur konversationen. Lägg till den igen.',
  writesBlocked: 'Konversationen tar inte emot meddelanden. Välj en annan konversation.',
  conversationGone: 'Konversationen finns inte längre. Koppla enheten till en annan.',
  noConversation: 'Enheten har ingen konversation. Lägg till appen i deras chatt och koppla den.',
  throttled: 'Teams tar emot långsamt just nu. Vi försöker igen av oss själva.',
  platformDown: 'Teams svarar inte just nu. Vi försöker igen av oss själva.',
  refused: 'Teams tog inte emot kortet. Be den som sköter tjänsten att se i loggen.',
}

export const delivery = {
  status: { waiting: 'På väg', sent: 'Skickad', failed: 'Kom inte fram', noCard: 'Mejlas' },
  opened: 'Öppnad',
  failure,
}
