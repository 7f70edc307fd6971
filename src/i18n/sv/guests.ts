/** What those who lead read of guests. Loaded with their view. */
export const guests = {
  help: 'Den som inte har Teams kan vara med i sin webbläsare, med en kod.',
  askName: 'Fråga efter namn',
  askNameLater: 'Gäller när du gör en ny kod.',
  admit: 'Släpp in gäster',
  copyLink: 'Kopiera länken',
  newCode: 'Ny kod',
  newCodeHelp: 'Den gamla koden slutar gälla. De som är inne stannar.',
  shut: 'Stäng för gäster',
  shutQuestion: 'Stäng för gäster?',
  shutHelp: 'Koden slutar gälla, och de gäster som är inne är inte med längre. Deras svar är kvar.',

  list: 'Gäster som har kommit in',
  none: 'Ingen gäst har kommit in än.',
  unnamed: (count: number) => (count === 1 ? '1 gäst utan namn' : `${count} gäster utan namn`),
  showOut: 'Visa ut',
  showOutOf: (name: string) => `Visa ut ${name}`,
  showOutQuestion: (name: string) => `Visa ut ${name}?`,
  showOutHelp:
    'Gästen stängs ute genast och kommer inte in igen från samma webbläsare. Det gästen har svarat är kvar: ingen kan se vilka svar det är. Byt koden också om den har hamnat hos fel person.',
  isOut: (name: string) => `${name} är inte med längre.`,
}
