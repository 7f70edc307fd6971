import type { Opening } from './scene.ts'

const add = 'Lägg till steg'
const change = 'Ändra steget ”Utmaningar med dagens styrning”'

/** What the agenda opens: its menus, and where steps are written, fetched and saved. */
export const agendaOpenings: Opening[] = [
  { file: 'agenda/add-step.tsx', by: add, shows: 'Frågor från deltagarna' },
  { file: 'agenda/step-menu.tsx', by: change, shows: 'Flytta upp' },
  { file: 'agenda/step-dialog.tsx', by: add, item: 'Fråga', shows: 'Slags fråga' },
  {
    // A slide with its pictures, what they show to those who can't see them, and as it is tried.
    file: 'agenda/step-dialog.tsx',
    by: change,
    item: 'Ändra…',
    press: 'Visa som deltagare',
    shows: 'Så ser deltagarna det',
  },
  { file: 'agenda/bank-dialog.tsx', by: add, item: 'Ur frågebanken…', shows: 'Frågebanken' },
  {
    file: 'templates/name-dialog.tsx',
    by: 'Spara seminariet som mall…',
    shows: 'Namn på mallen',
  },
]
