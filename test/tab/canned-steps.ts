import type { LiveState } from '../../src/reads/live.ts'
import type { SeminarAround } from '../../src/reads/seminar.ts'
import type { StepToEdit } from '../../src/reads/programme.ts'
import { revealed } from './canned-states.ts'
import { seminarId, slide } from './canned.ts'

/* Steps that are no questions: with a picture, and with a time. */

function stepState(content: NonNullable<LiveState['step']>['content']): LiveState {
  return { ...slide, step: { index: 3, count: 9, content } }
}

const heading = { sv: 'Relationer för tillit', en: 'Relations for trust' }

const rings = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 80 50">
  <rect width="80" height="50" fill="#dde8f0" />
  <g fill="none" stroke="#1b4965" stroke-width="3">
    <circle cx="30" cy="25" r="12" /><circle cx="42" cy="25" r="12" /><circle cx="54" cy="25" r="12" />
  </g>
</svg>`

const withPictures = {
  kind: 'slide' as const,
  heading,
  text: { sv: '- Väl känd i ledningen\n- Mindre känd längst ut', en: '- Well known to managers' },
  picture: { id: 'p1', alt: { sv: 'Tre ringar som griper i varandra', en: 'Three rings' } },
  presenter: { id: 'p2', alt: { sv: 'Ada Lind', en: 'Ada Lind' } },
}

export const pictured = stepState(withPictures)

/** The same as whoever leads writes it. */
export const picturedToEdit: StepToEdit = {
  id: 'step-3',
  version: 1,
  design: withPictures,
  isLocked: false,
}

/** What the server has at the addresses of the pictures. */
export const pictures = {
  [`/api/seminars/${seminarId}/pictures/p1`]: rings,
  [`/api/seminars/${seminarId}/pictures/p2`]: rings,
}

export const discussion = stepState({
  kind: 'discussion',
  id: 'd1',
  heading: { sv: 'Prata två och två', en: 'Talk in pairs' },
  minutes: 5,
  bringBack: { sv: 'Ett exempel från er egen vardag', en: 'An example of your own' },
  timer: { endsAt: '2030-11-24T13:35:00Z', leftMs: 200_000 },
})

export const pause = stepState({
  kind: 'break',
  id: 'b1',
  heading: { sv: 'Kaffe', en: 'Coffee' },
  minutes: 10,
})

/** What those who come before the seminar begins are told. */
export const coming: SeminarAround = {
  meeting: {
    startsAt: '2030-11-24T13:00:00Z',
    endsAt: '2030-11-24T14:30:00Z',
    meetingUrl: 'https://teams.microsoft.com/l/meetup-join/1',
  },
  coming: [
    { kind: 'slide', heading },
    { kind: 'break', heading: { sv: 'Kaffe', en: 'Coffee' }, minutes: 10 },
  ],
  questions: 3,
  results: [],
  answered: [],
}

/** What those who come when it is over may read. */
export const over: SeminarAround = {
  coming: [],
  questions: 0,
  results: [revealed],
  answered: [
    { heading, questions: [{ id: 'q1', body: 'Vem läser rapporten?', answer: 'Nämnden.' }] },
  ],
}
