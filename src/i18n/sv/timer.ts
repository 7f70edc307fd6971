/** Of discussions and breaks; loaded when one is shown. */
export const timer = {
  minutes: (count: number) => (count === 1 ? '1 minut' : `${count} minuter`),
  left: 'Tid kvar',
  until: (time: string) => `Till ${time}`,
  isUp: 'Tiden är slut',
  bringBack: 'Ta med tillbaka',
  start: 'Starta tiden',
  more: (minutes: number) => (minutes === 1 ? '1 minut till' : `${minutes} minuter till`),
  stop: 'Avsluta tiden',
}
