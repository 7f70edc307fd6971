/** Of reactions; loaded after the first view. */
export const reactions = {
  label: 'Reagera',
  words: { recognise: 'Jag känner igen mig', question: 'Fråga', thanks: 'Tack' },
  help: 'Ingen ser vem. Antalet visas först när tillräckligt många reagerar lika.',
  sent: 'Skickat',
  atLeast: (count: number) => `minst ${count}`,
}
