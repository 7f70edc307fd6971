import type { Me } from '../../../src/reads/programme.ts'
import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import { troubledHealth } from '../canned-health.ts'
import * as results from '../canned-results.ts'
import { units } from '../canned-units.ts'
import { reading, type Scene } from './scene.ts'

const { unitId } = canned
const researcher: Me = {
  ...canned.lead,
  name: 'Petra Forsk',
  holdings: [{ role: 'researcher' }],
}

export const pageScenes: Scene[] = [
  {
    name: 'participant-refused',
    path: '/tab/?feedback=0b000000-0000-4000-8000-00000000dead',
    prepare: () => undefined,
    shows: 'Det här kan vi inte visa',
  },
  {
    name: 'units',
    path: '/tab/?view=units',
    prepare: reading({
      [`/api/units/${unitId}/people`]: [{ id: 'p9', name: 'Ebba Frost' }],
      [`/api/units/${unitId}/consent`]: groups.consent,
    }),
    shows: 'Vem?',
    opens: [
      {
        file: 'units/deputy.tsx',
        by: 'Avsluta ersättarskapet',
        shows: 'Ska Nils Åkerö inte vara ersättare längre?',
      },
    ],
  },
  {
    name: 'health',
    path: '/tab/?view=health',
    prepare: reading({ '/api/health': troubledHealth }),
    shows: '2 utskick kunde inte levereras.',
  },
  {
    name: 'comparison',
    path: '/tab/?view=comparison',
    prepare: reading({ '/api/comparison': groups.cases }),
    shows: '1 enhet har valt att inte vara med',
  },
  {
    name: 'results',
    path: '/tab/?view=results',
    prepare: reading({ '/api/results': results.overview }),
    shows: '3 frågor',
  },
  {
    name: 'results-question',
    path: `/tab/?view=results&poll=${canned.pollId}`,
    prepare: reading({ [`/api/polls/${canned.pollId}/results`]: results.polarityResults }),
    shows: 'Medarbetare',
  },
  {
    name: 'unit-empty',
    path: `/tab/?unit=0c000000-0000-4000-8000-000000000003`,
    prepare: () => undefined,
    shows: 'Ingen återkoppling har kommit',
  },
  {
    name: 'import',
    path: `/tab/?view=import&unit=${unitId}`,
    prepare: () => undefined,
    shows: 'Välj fil',
  },
  {
    name: 'templates',
    path: '/tab/?view=templates',
    prepare: reading({ '/api/templates': canned.templates }),
    shows: 'Vår start',
    opens: [
      {
        file: 'templates/template-row.tsx',
        by: 'Ta bort ”Vår start”',
        shows: 'Ta bort mallen ”Vår start”?',
      },
      {
        file: 'templates/name-dialog.tsx',
        by: 'Byt namn på ”Vår start”',
        shows: 'Byt namn på mallen',
      },
    ],
  },
  {
    name: 'home-lead',
    path: '/tab/',
    prepare: reading({ '/api/templates': canned.templates }),
    async press(tab) {
      await tab.getByRole('button', { name: 'Nytt seminarium' }).click()
      await tab.getByLabel('Börja från').selectOption('unit-feedback')
    },
    shows: 'Namn på seminariet',
  },
  {
    name: 'home-researcher',
    path: '/tab/',
    prepare: reading({ '/api/me': researcher }),
    shows: 'Hej Petra',
  },
  {
    name: 'home-contact',
    path: '/tab/',
    prepare: reading({
      '/api/me': canned.contact,
      '/api/units': units.slice(0, 1),
      [`/api/units/${unitId}/consent`]: groups.consent,
    }),
    shows: 'Nu gäller: Utan namn',
  },
  {
    name: 'people',
    path: '/tab/?view=people',
    prepare: reading({ '/api/people': canned.people }),
    async press(tab) {
      await tab.getByRole('button', { name: 'Klistra in flera' }).click()
      await tab.getByRole('button', { name: 'Lägg till en person: Björkvik' }).click()
    },
    shows: 'Objekt-id i Entra',
    opens: [
      {
        file: 'people/person-row.tsx',
        by: 'Ta bort Signe Älvdal',
        shows: 'Ta bort Signe Älvdal?',
      },
    ],
  },
  {
    name: 'manage-units',
    path: '/tab/?view=manage-units',
    prepare: reading({ '/api/programme/units': canned.listedUnits }),
    press: (tab) => tab.getByRole('button', { name: 'Lägg till en enhet' }).click(),
    shows: 'Kontaktpersonens namn',
    opens: [
      {
        file: 'manage-units/unit-row.tsx',
        by: 'Ta bort Region Österskog',
        shows: 'Ta bort Region Österskog?',
      },
      {
        file: 'manage-units/threshold-form.tsx',
        by: 'Spara gränsen',
        shows: 'Visa resultat först från 5 svar?',
      },
    ],
  },
  {
    name: 'setup',
    path: '/tab/',
    frame: 'settings',
    prepare: () => undefined,
    shows: 'Norrsjö, Söderby och Västanå',
  },
]
