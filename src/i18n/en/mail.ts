import type { mail as sv } from '../sv/mail.ts'
import { dayText } from './day.ts'

export const mail: typeof sv = {
  subject: (title) => title,
  body: (unit, url, days, sender) =>
    `Hello!

Your written feedback from the programme is ready to be read: ${url}

The link opens the feedback in Teams. Only you in ${unit} can read it, and you sign in as usual. Say for each finding whether you recognise yourselves. The contact person acknowledges it and gives the unit’s joint answer.

You have ${days === 1 ? 'one day' : `${days} days`} from when you first open it.

Does the link not work? Answer this e-mail.

Kind regards
${sender}`,
  reminderSubject: (title) => `Reminder: ${title}`,
  reminder: (unit, url, dueAt, sender) =>
    `Hello!

We have not had your joint answer to the written feedback to ${unit} yet. It is here: ${url}

Answer by ${dayText(dueAt)}. If you have nothing to add, it is enough to press “We have no comments”. Do you need more time? Answer this e-mail.

Kind regards
${sender}`,
}
