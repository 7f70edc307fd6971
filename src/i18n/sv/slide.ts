/** For those who put pictures on slides; loaded with the form. */
export const slide = {
  picture: {
    label: 'Bild',
    choose: 'Välj bild…',
    change: 'Byt bild…',
    remove: 'Ta bort bilden',
    alt: 'Vad visar bilden?',
    altHelp: 'Läses upp för den som inte ser bilden.',
  },
  presenter: {
    label: 'Bild på den som talar',
    choose: 'Välj bild på den som talar…',
    change: 'Byt bild på den som talar…',
    remove: 'Ta bort bilden på den som talar',
    alt: 'Namn på den som talar',
    altHelp: 'Visas bredvid bilden.',
  },
  help: 'PNG, JPEG eller WebP. Stora bilder krymps, och plats och tid tas bort ur dem.',
  saving: 'Hämtar bilden…',
}
