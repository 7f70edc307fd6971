import type { ConsentChoice, UnitsReason } from '../../comparison/comparison.ts'

/** The comparison of the units, and what each has agreed to. */
export const comparison = {
  heading: 'Jämför enheterna',
  about:
    'Enheterna syns som de själva har sagt ja till: med namn, utan namn eller inte alls. Ingen siffra visas för färre svar än gränsen.',
  toComparison: 'Jämför enheterna',
  recognition: 'Känner enheterna igen sig?',
  recognitionAbout:
    'Alla svar på iakttagelserna i den senast levererade återkopplingen, för iakttagelser som tillräckligt många har svarat på.',
  nothing: 'Ingen enhet kan visas än.',
  unit: 'Enhet',
  answers: 'Svar',
  reason: {
    oneUnnamed:
      'Bara en enhet vill vara med utan namn. Den visas inte, för alla skulle förstå vilken det är.',
    oneLeftOut: 'En enhet är inte med, och dess svar skulle gå att räkna ut.',
  } satisfies Record<UnitsReason, string>,
  leftOut: (count: number) =>
    count === 1
      ? '1 enhet har valt att inte vara med.'
      : `${count} enheter har valt att inte vara med.`,
  unnamed: (letter: string) => `Enhet ${letter}`,
  consent: {
    heading: 'Enheten i jämförelsen',
    about:
      'När forskarna jämför enheterna bestämmer ni hur ni syns. Kontaktpersonen svarar, och kan ändra sig när som helst. Det gäller direkt.',
    choices: {
      named: 'Med enhetens namn',
      unnamed: 'Utan namn, som ”Enhet A”',
      none: 'Inte alls',
    } satisfies Record<ConsentChoice, string>,
    silence: 'Ni har inte svarat. Tills ni gör det är ni med utan namn.',
    now: (choice: string) => `Nu gäller: ${choice}.`,
    saved: 'Sparat. Det gäller från och med nu.',
    history: 'Vad som har sagts',
    entry: (choice: string, by: string, at: string) => `${at}: ${choice} (${by})`,
    somebody: 'någon som inte är kvar',
  },
}
