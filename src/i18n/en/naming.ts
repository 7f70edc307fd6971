import type { naming as sv } from '../sv/naming.ts'

export const naming: typeof sv = {
  seems: (names) => `It looks as if you name a person: ${names}. Do you want to change it?`,
  seemSeveral: (names) => `It looks as if you name people: ${names}. Do you want to change it?`,
  quoted: (name) => `“${name}”`,
  change: 'Change',
  sendAnyway: 'Send anyway',
}
