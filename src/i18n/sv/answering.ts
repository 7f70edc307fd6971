/** Of answering a question in writing; only for those who lead. */
export const answering = {
  write: 'Skriv svar',
  edit: 'Ändra svaret',
  takeBack: 'Ta bort svaret',
  heading: 'Svara skriftligt',
  label: 'Ditt svar',
  help: 'Alla ser svaret under frågan. Fäst frågan överst, så visas svaret även på storbilden. Nämn inga personer vid namn.',
  helpOver: 'Alla kan läsa svaret när de ser tillbaka på seminariet. Nämn inga personer vid namn.',
  movedOn:
    'Seminariet har gått vidare. Skriv klart i lugn och ro: svaret visas under frågan när ni går tillbaka till den, och när seminariet är slut.',
  show: 'Visa svaret',
  save: 'Spara ändringen',
  outrun: 'Någon annan har svarat medan du skrev:',
  outrunEmptied: 'Någon annan har tagit bort svaret medan du skrev.',
  keepMine: 'Behåll min text',
  takeTheirs: 'Ta det andra svaret',
  startAfresh: 'Släng min text',
  gone: 'Den som ställde frågan har tagit tillbaka den. Din text finns kvar här, så att du kan kopiera den.',
  afterwards: {
    heading: 'Frågor som ställdes',
    help: 'Här kan du svara på det som ni inte hann med. Alla läser svaren när de ser tillbaka på seminariet.',
  },
  happened: {
    written: 'Svaret visas under frågan.',
    changed: 'Svaret är ändrat.',
    removed: 'Svaret är borttaget.',
  },
}
