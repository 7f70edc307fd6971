/** The life of written feedback: versions, comments, answers and what was done. Loaded with it. */
export const life = {
  versions: 'Versioner',
  version: (number: number) => `Version ${number}`,
  thisVersion: (number: number) => `Version ${number} (den du läser)`,
  superseded: 'Det här är en äldre version. Svaren på den ligger kvar, men den tar inte emot nya.',
  toNewest: (number: number) => `Läs version ${number}`,

  changes: {
    heading: (number: number) => `Ändrat sedan version ${number}`,
    none: 'Iakttagelserna är desamma.',
    added: 'Ny',
    changed: 'Ändrad',
    removed: 'Borttagen',
    counts: (added: number, changed: number, removed: number) =>
      `Nya iakttagelser: ${added}. Ändrade: ${changed}. Borttagna: ${removed}.`,
    show: 'Visa vad som har ändrats',
    showRemoved: 'Visa vad som stod',
    inserted: 'tillagt: ',
    deleted: 'struket: ',
    end: ' (slut) ',
    formatOnly: 'Orden är desamma. Det är formen som har ändrats.',
  },
}
