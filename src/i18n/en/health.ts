import type { health as sv } from '../sv/health.ts'

export const health: typeof sv = {
  heading: 'Is everything as it should be?',
  summary: {
    well: 'Yes, everything is as it should be.',
    look: 'Most things are as they should be. Look at what is marked.',
    bad: 'No, something has to be put right.',
  },
  wellness: { well: 'As it should be', look: 'Look at this', bad: 'Has to be put right' },
  update: 'Refresh',
  unanswered: {
    heading: 'The service does not answer',
    help: 'Either you do not reach the service, or it does not reach its database. Try again in a minute. If it still does not answer: ask whoever runs the service to look at the server and the database.',
  },
  never: 'Never, as far as we know.',
  servers: {
    name: 'The server',
    text: (count, since) =>
      count === 1
        ? `Running since ${since}.`
        : `${count} servers are running, the oldest since ${since}.`,
    none: 'No server has been heard of for the last minute.',
    advice: 'Wait a minute and refresh. If it happens again: ask whoever runs the service to look.',
  },
  database: {
    name: 'The database',
    text: (ms) => `Answers in ${ms} ms.`,
    embedded: 'It is on the same computer as the server.',
    postgres: 'It is a PostgreSQL server of its own.',
    advice:
      'It answers slowly. If this shows in the seminar: ask whoever runs the service to look.',
  },
  deliveries: {
    name: 'What is sent to Teams',
    none: 'Nothing is waiting and nothing has been stopped.',
    waiting: (count, since) =>
      count === 1
        ? `1 has been waiting since ${since}.`
        : `${count} are waiting, the oldest since ${since}.`,
    failed: (count) =>
      count === 1 ? '1 could not be delivered.' : `${count} could not be delivered.`,
    look: 'They are sent when Teams accepts them. If they wait for more than an hour: write help to the bot in the unit’s chat and see whether it answers.',
    bad: 'Open Units and feedback. Each document that has been stopped says why, and what you can do.',
  },
  teams: {
    name: 'The bot’s contact with Teams',
    text: (at) => `Teams was last heard of ${at}.`,
    advice:
      'Write help to the bot in Teams. If it does not answer, Teams does not reach the service: ask whoever runs it to look at the bot’s address.',
  },
  screens: {
    name: 'Open screens',
    text: (count) =>
      count === 1 ? '1 screen is open right now.' : `${count} screens are open right now.`,
  },
  backup: {
    name: 'Backup',
    text: (at) => `The last was taken ${at}.`,
    advice:
      'Ask whoever runs the service to take one with npm run backup. Copies that are taken in other ways, such as by the cloud, do not show here.',
  },
}
