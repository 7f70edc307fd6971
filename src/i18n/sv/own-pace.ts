/** Of answering at one's own pace; loaded where that is possible. */
export const ownPace = {
  help: 'Svara när det passar dig, en fråga i taget. Du kan ändra dina svar tills ni ses igen.',
  progress: (answered: number, of: number) => `${answered} av ${of} besvarade`,
  begin: 'Börja',
  goOn: 'Fortsätt',
  allDone: 'Tack, du har svarat på allt. Du kan ändra dina svar tills ni ses igen.',
  waits: 'Väntar på svar',
  begun: 'Påbörjad, inte skickad',
  answered: 'Besvarad',
  question: (number: number, of: number) => `Fråga ${number} av ${of}`,
  next: 'Nästa fråga',
  toList: 'Till listan',

  heading: 'Egen takt',
  about:
    'Låt deltagarna svara när det passar dem, före eller efter att ni ses. De ser frågorna som en lista i stället för steget.',
  choose: 'Välj frågor…',
  dialog: 'Frågor att svara på i egen takt',
  dialogHelp:
    'Resultaten visas inte förrän du visar dem i seminariet. När du går till ett steg stängs frågorna, och svaren finns kvar.',
  none: 'Det finns ingen fråga i agendan som går att öppna.',
  open: (count: number) => (count === 1 ? 'Öppna 1 fråga' : `Öppna ${count} frågor`),
  isOn: 'Deltagarna svarar i egen takt. De ser en lista och inte steget.',
  answers: (title: string, answers: string) => `${title} (${answers})`,
  endsWhenStarted: 'När du startar seminariet samlas alla, och frågorna stängs.',
  stage: 'Frågorna väntar i TillKom. Svara när det passar dig.',
}
