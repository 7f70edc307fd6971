import { dayText } from './day.ts'

/** What is mailed to a unit that can't be reached in Teams. */
export const mail = {
  subject: (title: string) => title,
  body: (unit: string, url: string, days: number, sender: string) =>
    `Hej!

Er skriftliga återkoppling från programmet finns nu att läsa: ${url}

Länken öppnar återkopplingen i Teams. Bara ni i ${unit} kan läsa den, och ni loggar in som vanligt. Säg för varje iakttagelse om ni känner igen er. Kontaktpersonen kvitterar och lämnar enhetens gemensamma svar.

Ni har ${days === 1 ? 'en dag' : `${days} dagar`} på er från det att ni har öppnat den.

Fungerar inte länken? Svara på det här mejlet.

Hälsningar
${sender}`,
  reminderSubject: (title: string) => `Påminnelse: ${title}`,
  reminder: (unit: string, url: string, dueAt: Date, sender: string) =>
    `Hej!

Vi har inte fått ert gemensamma svar på den skriftliga återkopplingen till ${unit} än. Den finns här: ${url}

Svara senast ${dayText(dueAt)}. Har ni inget att tillägga räcker det att trycka på ”Vi har inga kommentarer”. Behöver ni mer tid? Svara på det här mejlet.

Hälsningar
${sender}`,
}
