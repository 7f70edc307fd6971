import type { done as sv } from '../sv/commands.ts'

export const done: typeof sv = {
  'seminar.start': 'The seminar has started.',
  'seminar.goToStep': 'Everybody sees the step now.',
  'seminar.end': 'The seminar is over and its answers are sealed.',
  'guest.admit': 'Guests are let in with the code.',
  'guest.turnAway': 'No more guests are let in. Those who are in will be out within two minutes.',
  'poll.open': 'The question is open.',
  'poll.vote': 'Thank you, your answer is saved. You can change it while the question is open.',
  'poll.close': 'The question is closed.',
  'poll.reveal': 'Everybody sees the result.',
  'poll.hide': 'The result is hidden again.',
  'remark.moderate': 'Saved.',
  'feedback.save': 'The draft is saved.',
  'feedback.deliver': 'The feedback is on its way to the unit’s conversation.',
  'feedback.open': 'Opened.',
  'feedback.respond': 'Thank you, your answer is saved.',
  'feedback.acknowledge': 'The feedback is acknowledged in your name.',
  'conversation.bind': 'The conversation is bound.',
  'programme.setThreshold': 'The limit has been changed.',
}
