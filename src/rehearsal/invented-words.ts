import type { Leaning } from './rehearsal.ts'

/* What an invented audience writes: in Swedish, as people's own words are, whatever one reads in. */

export const inventedWords: Record<Leaning, string[]> = {
  agreeing: ['tillit', 'omsorg', 'trygghet', 'mening', 'samarbete', 'stolthet', 'kunskap'],
  between: ['ansvar', 'uppdrag', 'skola', 'helhet', 'balans', 'tid', 'rutiner'],
  doubting: ['stress', 'kontroll', 'blanketter', 'besparingar', 'avstånd', 'otydligt', 'mätningar'],
}

export const inventedTexts: Record<Leaning, string[]> = {
  agreeing: [
    'Vi får pröva själva, och det märks i mötet med brukarna.',
    'Att vi har slutat rapportera sådant som ingen läser.',
    'Cheferna frågar vad vi behöver, inte vad vi har gjort.',
  ],
  between: [
    'Det beror på vilken del av verksamheten man frågar.',
    'Målen är bra, men budgeten säger något annat.',
    'Vi är på väg, men vanorna sitter i.',
  ],
  doubting: [
    'När något går fel blir svaret alltid en ny kontroll.',
    'Vi mäter så mycket att vi inte hinner göra.',
    'Orden är nya, men styrningen är densamma.',
  ],
}
