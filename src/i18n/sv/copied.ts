/** What people read when they take a picture of a result with them. */
export const copied = {
  copy: 'Kopiera bild',
  save: 'Spara bild',
  said: {
    copied: 'Bilden är kopierad. Klistra in den där du vill ha den.',
    refused: 'Här går det inte att kopiera bilder. Spara bilden som fil i stället.',
    saved: 'Bilden är sparad som fil.',
    failed: 'Det blev ingen bild. Försök igen, eller ta en skärmbild.',
  },
}
