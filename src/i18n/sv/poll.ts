export const poll = {
  recognition: {
    yes: 'Ja, det stämmer väl',
    partly: 'Delvis',
    no: 'Nej, inte alls',
    unsure: 'Vet ej',
  },
  surprise: 'Något som förvånar er?',
  nameNobody: 'Nämn inga personer vid namn.',
  send: 'Skicka',
  answered: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
  tooFew: (threshold: number) => `Färre än ${threshold} svar – visas inte`,
  anonymous: 'Anonymt: ingen kan se vad just du svarar.',
}
