/** Writing the unit's joint answer together. Loaded with the reading view. */
export const together = {
  begin: 'Skriv tillsammans med kollegor',
  beginHelp:
    'Kollegorna i enheten kan då läsa och ändra i svaret här. Ingen utanför enheten ser utkastet. Svaret är lämnat först när du lämnar det.',
  heading: 'Ni skriver svaret tillsammans',
  help: 'Alla i enheten kan skriva här, och era namn syns för varandra. Ingen utanför enheten ser utkastet. Det ni skriver sparas av sig självt.',
  whoGives: 'Kontaktpersonen lämnar svaret när ni är klara.',
  end: 'Sluta skriva tillsammans',
  endQuestion: 'Ska ni sluta skriva tillsammans?',
  endHelp: 'Utkastet försvinner för kollegorna. Du har texten kvar i ditt eget formulär.',
  by: (name: string, time: string) => `Senast ändrat av ${name} ${time}`,
  saving: 'Sparar…',
  clash: (name: string) => `${name} ändrade detta medan du skrev.`,
  theirs: (name: string) => `Det här skrev ${name}:`,
  emptied: 'Ingenting, fältet är tömt.',
  keepMine: 'Behåll min text',
  takeTheirs: (name: string) => `Ta det som ${name} skrev`,
  lacksAnswer: 'Välj ett svar, så att texten kommer med.',
  mayNotSend: 'Några fält är inte sparade än, eller saknar svar. Gå igenom dem först.',
  leftHeading: 'Det här hann inte komma med',
  leftHelp:
    'Svaret är lämnat, eller så skriver ni inte tillsammans längre. Din text finns kvar här så att du kan kopiera den.',
  oldHeading: 'Det ni hade skrivit tillsammans',
  oldHelp:
    'Det kom en ny version innan svaret var lämnat. Texten finns kvar så att ni kan kopiera den till svaret på den nya.',
  drop: 'Ta bort texten',
}
