import type { reactions as sv } from '../sv/reactions.ts'

export const reactions: typeof sv = {
  label: 'React',
  words: { recognise: 'I recognise that', question: 'Question', thanks: 'Thank you' },
  help: 'Nobody sees who. The number shows only when enough people react the same.',
  sent: 'Sent',
  atLeast: (count) => `at least ${count}`,
}
