import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import { troubledHealth } from '../canned-health.ts'
import * as cannedFeedback from '../canned-feedback.ts'
import * as results from '../canned-results.ts'
import { units } from '../canned-units.ts'
import { reading, type Scene } from './scene.ts'

const { versionId, unitId } = canned

export const pageScenes: Scene[] = [
  {
    name: 'participant-refused',
    path: '/tab/?feedback=0b000000-0000-4000-8000-00000000dead',
    prepare: () => undefined,
    shows: 'Det här kan vi inte visa',
  },
  {
    name: 'feedback-contact',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({
      [`/api/feedback/${versionId}`]: cannedFeedback.feedback,
      '/api/me': canned.contact,
    }),
    shows: 'Kvittera',
  },
  {
    name: 'feedback-answered',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({ [`/api/feedback/${versionId}`]: cannedFeedback.answeredFeedback }),
    shows: 'Enhetens svar',
  },
  {
    name: 'feedback-draft',
    path: `/tab/?feedback=${versionId}`,
    prepare: reading({ [`/api/feedback/${versionId}`]: cannedFeedback.draft }),
    shows: 'Läs hela',
  },
  {
    name: 'units',
    path: '/tab/?view=units',
    prepare: () => undefined,
    shows: 'Älvbro kommun',
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
  },
  { name: 'home-lead', path: '/tab/', prepare: () => undefined, shows: 'Hej Ada' },
  {
    name: 'home-contact',
    path: '/tab/',
    prepare: reading({ '/api/me': canned.contact, '/api/units': units.slice(0, 1) }),
    shows: 'Hej Signe',
  },
  {
    name: 'people',
    path: '/tab/?view=people',
    prepare: reading({ '/api/people': canned.people }),
    shows: 'Signe Älvdal',
  },
]
