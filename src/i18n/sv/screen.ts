/** Several people at one screen. Loaded beside the participant's first view. */
export const screen = {
  several: 'Är ni flera vid skärmen?',
  together: (count: number) => `Ni är ${count} vid skärmen och svarar tillsammans.`,
  change: 'Ändra',
  count: 'Hur många är ni?',
  help: 'Prata ihop er och ge ett gemensamt svar på varje fråga. Svaret räknas som ett, hur många ni än är: annars kunde den som säger sig vara många styra resultatet. Samtalsledaren ser bara hur många som är med sammanlagt.',
  save: 'Spara',
  alone: 'Jag är ensam',
  outOfRange: 'Skriv ett tal från 2 till 99.',
}
