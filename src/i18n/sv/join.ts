/** What somebody without a Teams account reads on the way in, and out. */
export const join = {
  heading: 'Gå med i seminariet',
  code: 'Kod',
  codeHelp: 'Sex bokstäver. Koden står på storbilden eller i inbjudan.',
  codeIncomplete: 'Koden är sex bokstäver, A till Z. Titta på den en gång till.',
  name: 'Ditt namn',
  nameHelp: 'Samtalsledaren vill veta vilka som är med. Namnet kopplas inte till dina svar.',
  join: 'Gå med',
  joining: 'Du släpps in…',
  asGuest: 'Du är med som gäst.',
  leave: 'Lämna seminariet',
  hasLeft: 'Du har lämnat seminariet. Dina svar är kvar. Skriv koden om du vill tillbaka.',
  out: {
    heading: 'Du är inte med längre',
    help: 'Koden gäller inte längre, eller så har samtalsledaren stängt för gäster. Det du har svarat är kvar. Be om en ny kod om du vill tillbaka.',
    action: 'Skriv en kod',
  },
  inOtherLanguage: 'In English',
}
