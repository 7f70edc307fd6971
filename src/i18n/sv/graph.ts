import type { GraphFailure } from '../../graph/outcome.ts'
import { dayText } from './day.ts'

const failure: Record<GraphFailure, string> = {
  notSetUp:
    'Tjänsten är inte kopplad till kalendern. Boka mötet själv i Teams och lägg till appen i det.',
  consentMissing:
    'Er organisation har inte gett TillKom lov att göra det. Be er Teams-administratör, eller gör det själv i Teams.',
  licenceMissing:
    'Ditt konto kan inte skapa Teamsmöten. Be någon annan boka mötet, och lägg till appen i det.',
  appNotInstalled:
    'Personen har inte lagt till appen i Teams. Skicka ett mejl med länken i stället.',
  notAllowed: 'Teams tillåter det inte för ditt konto. Gör det själv i Teams, eller mejla.',
  busy: 'Teams har mycket att göra just nu. Inget har skapats. Försök igen om en minut.',
  down: 'Teams svarar inte just nu. Titta i kalendern om mötet finns, och försök annars igen.',
  refused: 'Teams ville inte. Gör det själv i Teams, eller be den som sköter tjänsten om hjälp.',
}

/** What is written in calendars and activity feeds, and what to do when that can't be done. */
export const graph = {
  joinInTeams: 'Anslut till mötet i Teams. Frågorna besvarar du i fliken TillKom.',
  joinInBrowser: 'Har du inte Teams? Svara på frågorna i webbläsaren:',
  feedbackTopic: 'Skriftlig återkoppling',
  answerBy: (title: string, dueAt: Date) => `${title}. Svara senast ${dayText(dueAt)}.`,
  failure,
}
