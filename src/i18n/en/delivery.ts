import type { delivery as sv } from '../sv/delivery.ts'

export const delivery: typeof sv = {
  status: { waiting: 'On its way', sent: 'Sent', noCard: 'By e-mail', failed: 'Did not arrive' },
  opened: 'Opened',
  failure: {
    botBlocked: 'The unit’s administrator blocks the app. Ask them to let it in, or send e-mail.',
    botNotInConversation: 'The app has been removed from the conversation. Add it again.',
    writesBlocked: 'The conversation takes no messages. Choose another one.',
    conversationGone: 'The conversation no longer exists. Bind the unit to another one.',
    noConversation: 'The unit has no conversation. Add the app to their chat and bind it.',
    throttled: 'Teams is slow to receive right now. We keep trying.',
    platformDown: 'Teams is not answering right now. We keep trying.',
    refused: 'Teams did not take the card. Ask whoever runs the service to look in the log.',
  },
}
