/** For those who save and share templates; loaded with those views. */
export const templates = {
  heading: 'Mallar',
  toTemplates: 'Mallar',
  about:
    'Här är de frågor och seminarier som programmet har sparat för att använda igen. Du sparar en mall från agendan i ett seminarium.',
  none: 'Inga mallar är sparade än. Öppna ett seminarium som du leder, och välj ”Spara seminariet som mall” under agendan.',
  own: 'Programmets egna',
  shipped: 'Färdiga',
  kind: { steps: 'Fråga eller steg', seminar: 'Helt seminarium' },
  saveStep: 'Spara som mall…',
  saveSeminar: 'Spara seminariet som mall…',
  saveHeading: 'Spara som mall',
  saveHelp: 'Frågor, texter, bilder och anteckningar sparas. Inga svar följer med.',
  name: 'Namn på mallen',
  save: 'Spara',
  rename: 'Byt namn…',
  renameHeading: 'Byt namn på mallen',
  renameOf: (title: string) => `Byt namn på ”${title}”`,
  remove: 'Ta bort',
  removeOf: (title: string) => `Ta bort ”${title}”`,
  removeQuestion: (title: string) => `Ta bort mallen ”${title}”?`,
  removeHelp: 'Seminarier som har gjorts av mallen påverkas inte. Det går inte att ångra.',
  toFile: 'Spara som fil',
  toFileOf: (title: string) => `Spara ”${title}” som fil`,
  allToFile: 'Spara alla som fil',
  allName: 'Mallar',
  fileHelp:
    'Med en fil kan två program dela mallar. I filen finns frågor, texter, bilder och anteckningar, men inga svar och inga namn på dem som har deltagit.',
  fromFile: 'Hämta in från fil',
  reading: 'Läser filen…',
  taken: (titles: string[]) =>
    titles.length === 1
      ? `Mallen ”${titles[0]}” är sparad.`
      : `${titles.length} mallar är sparade: ${titles.map((title) => `”${title}”`).join(', ')}.`,
}
