/** Of answering a question in writing; only for those who lead. */
export const answering = {
  write: 'Skriv svar',
  edit: 'Ändra svaret',
  takeBack: 'Ta bort svaret',
  heading: 'Svara skriftligt',
  label: 'Ditt svar',
  help: 'Alla ser svaret under frågan. Fäst frågan överst, så visas svaret även på storbilden. Nämn inga personer vid namn.',
  show: 'Visa svaret',
  save: 'Spara ändringen',
  outrun: 'Någon annan har svarat medan du skrev:',
  outrunEmptied: 'Någon annan har tagit bort svaret medan du skrev.',
  keepMine: 'Behåll min text',
  takeTheirs: 'Ta det andra svaret',
  startAfresh: 'Släng min text',
  gone: 'Den som ställde frågan har tagit tillbaka den. Din text finns kvar här, så att du kan kopiera den.',
  happened: {
    written: 'Svaret visas under frågan.',
    changed: 'Svaret är ändrat.',
    removed: 'Svaret är borttaget.',
  },
}
