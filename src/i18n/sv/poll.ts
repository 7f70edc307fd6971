export const poll = {
  recognition: {
    yes: 'Ja, det stämmer väl',
    partly: 'Delvis',
    no: 'Nej, inte alls',
    unsure: 'Vet ej',
  },
  surprise: 'Något som förvånar er?',
  nameNobody: 'Nämn inga personer vid namn.',
  showsUnread: 'Det du skriver visas utan att någon läser det först.',
  send: 'Skicka',
  answered: (count: number) => (count === 1 ? '1 svar' : `${count} svar`),
  tooFew: (threshold: number) => `Färre än ${threshold} svar – visas inte`,
  anonymous: 'Anonymt: ingen kan se vad just du svarar.',
  sendAgain: 'Skicka ändringen',
  oneChoice: 'Välj ett svar.',
  choices: (most: number) => `Välj högst ${most}.`,
  state: {
    changed: 'Ändrat, inte skickat',
    sending: 'Skickar…',
    saved: 'Sparat',
    failed: 'Inte sparat, försök igen.',
  },
  thanks: (answered: number, present: number) =>
    present >= answered
      ? `Tack. ${answered} av ${present} har svarat.`
      : `Tack. ${answered} har svarat.`,
  mayChange: 'Du kan ändra ditt svar så länge frågan är öppen.',
  closedWithoutAnswer: 'Frågan är stängd.',
  closedWithAnswer: 'Frågan är stängd. Ditt svar är med.',
  closedWhileWriting: 'Frågan stängdes innan du hann skicka. Det du skrev finns kvar här:',
  notSent: 'Du hann inte skicka det här:',
  resultLater: 'Resultatet visas här när samtalsledaren visar det.',
  round: (round: number) => `Omgång ${round}`,
  thisTime: 'Nu',
  leftOut: 'Frågan räknas inte med i resultaten.',
  surprises: 'Det här förvånade',
  others: 'Övrigt',
  answeredOf: (answered: number, present: number) =>
    present >= answered ? `${answered} av ${present} har svarat` : `${answered} har svarat`,
  showTable: 'Visa som tabell',
  showBars: 'Visa som staplar',
  table: { option: 'Svar', count: 'Antal', share: 'Andel' },
  resultOf: (question: string) => `Resultat: ${question}`,
  resultNow: (bars: string[], answers: string) => `${answers}. ${bars.join(', ')}.`,
  promise: [
    'Ditt svar sparas utan ditt namn. I stället sparas en kod som varken programansvarig eller den som sköter databasen kan räkna tillbaka till dig.',
    'När frågan är slut förstörs nyckeln till koden. Då kan ingen längre ändra eller spåra ett svar.',
    'Ett resultat visas bara när tillräckligt många har svarat.',
  ],
  promiseOfWords:
    'Det du skriver med egna ord läses av samtalsledaren innan andra får se det. Namn på personer stryks.',
}
