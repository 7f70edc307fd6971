import type { graph as sv } from '../sv/graph.ts'
import { dayText } from './day.ts'

export const graph: typeof sv = {
  joinInTeams: 'Join the meeting in Teams. You answer the polls in the TillKom tab.',
  joinInBrowser: 'Don’t have Teams? Answer the polls in a browser:',
  feedbackTopic: 'Written feedback',
  answerBy: (title, dueAt) => `${title}. Answer by ${dayText(dueAt)}.`,
  failure: {
    notSetUp:
      'The service has no access to calendars. Book the meeting yourself in Teams and add the app to it.',
    consentMissing:
      'Your organisation has not allowed TillKom to do that. Ask your Teams administrator, or do it yourself in Teams.',
    licenceMissing:
      'Your account can’t make Teams meetings. Ask somebody else to book it, and add the app to it.',
    appNotInstalled:
      'The person has not added the app in Teams. Send an e-mail with the link instead.',
    notAllowed:
      'Teams does not allow it for your account. Do it yourself in Teams, or send e-mail.',
    busy: 'Teams is busy right now. Nothing has been made. Try again in a minute.',
    down: 'Teams is not answering right now. See whether the meeting is in the calendar, otherwise try again.',
    refused: 'Teams refused. Do it yourself in Teams, or ask whoever runs the service for help.',
  },
}
