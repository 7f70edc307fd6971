import type { mail as sv } from '../sv/mail.ts'

export const mail: typeof sv = {
  subject: (title) => title,
  body: (unit, url, days, sender) =>
    `Hello!

Your written feedback from the programme is ready to be read: ${url}

The link opens the feedback in Teams. Only you in ${unit} can read it, and you sign in as usual. Say for each finding whether you recognise yourselves. The contact person acknowledges it and gives the unit’s joint answer.

You have ${days} days from when you have opened it.

Does the link not work? Answer this e-mail.

Kind regards
${sender}`,
}
