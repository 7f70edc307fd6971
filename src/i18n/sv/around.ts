/** What a seminar says before it begins and when it is over. Loaded then. */
export const around = {
  when: (start: string, end: string) => `Vi ses ${start}–${end}.`,
  openMeeting: 'Öppna mötet i Teams',
  coming: 'Det här väntar',
  minutes: (count: number) => `${count} min`,
  kind: { slide: '', discussion: 'Samtal', break: 'Paus', questions: 'Era frågor' },
  questions: (count: number) =>
    count === 1 ? 'Dessutom en fråga till dig.' : `Dessutom ${count} frågor till dig.`,
  results: 'Det här svarade ni',
  answered: 'Frågor som fick svar',
  noResults: 'Inga resultat har visats än. De kommer hit när samtalsledaren visar dem.',
}
