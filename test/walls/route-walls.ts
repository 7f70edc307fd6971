import type { InjectOptions } from 'fastify'
import { insiders, type Person } from './people.ts'
import type { Things } from './things.ts'

/** What a route is asked with, and who is answered. Whoever is not named is refused. */
export interface RouteWall {
  ask: (things: Things) => InjectOptions
  may: readonly Person[]
  /** The same where the things are a seminar's for the whole programme. */
  mayInCommon?: readonly Person[]
}

const programme = [...insiders, 'neighbour', 'guest'] as const
/** Everybody in a programme: the answer is their own, and is searched for what they may not see. */
const signedIn = [...programme, 'foreignStaff', 'foreignMember'] as const
const staff = ['lead', 'facilitator', 'researcher'] as const
const attends = [...staff, 'contact', 'deputy', 'member'] as const

const get = (url: string): InjectOptions => ({ method: 'GET', url })

/**
 * Every route that answers differently from person to person. A command's route is in
 * `command-walls.ts`, and the live socket's rooms in the test.
 */
export const routeWalls: Record<string, RouteWall> = {
  'GET /api/me': { may: signedIn, ask: () => get('/api/me') },
  'GET /api/seminars': { may: signedIn, ask: () => get('/api/seminars') },
  'GET /api/people': {
    may: ['lead', 'foreignStaff'], // everybody's own programme, since none is named
    ask: () => get('/api/people'),
  },
  'GET /api/programme/units': {
    may: ['lead', 'foreignStaff'],
    ask: () => get('/api/programme/units'),
  },
  // Counts of the whole and of one's own programme; nothing that somebody owns.
  'GET /api/health': { may: ['lead', 'foreignStaff'], ask: () => get('/api/health') },
  'GET /api/units': { may: signedIn, ask: () => get('/api/units') },
  'GET /api/units/:id/people': {
    may: ['lead', 'contact'],
    ask: ({ unitId }) => get(`/api/units/${unitId}/people`),
  },
  'GET /api/seminars/:id/meeting': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/meeting`),
  },
  'POST /api/seminars/:id/meeting': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ seminarId }) => ({
      method: 'POST',
      url: `/api/seminars/${seminarId}/meeting`,
      payload: {
        startsAt: '2026-11-24T13:30:00Z',
        endsAt: '2026-11-24T15:00:00Z',
        language: 'sv',
      },
    }),
  },
  'GET /api/seminars/:id/around': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/around`),
  },
  'GET /api/seminars/:id/asked': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/asked`),
  },
  'GET /api/seminars/:id/screen': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/screen`),
  },
  'GET /api/seminars/:id/guests': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/guests`),
  },
  'GET /api/polls/:id/answer': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ pollId }) => get(`/api/polls/${pollId}/answer`),
  },
  'GET /api/seminars/:id/state': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/state`),
  },
  'GET /api/seminars/:id/answered': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/answered`),
  },
  'GET /api/steps/:id/questions': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ questionsStepId }) => get(`/api/steps/${questionsStepId}/questions`),
  },
  'GET /api/polls/:id/groups': {
    may: staff,
    mayInCommon: staff,
    ask: ({ pollId }) => get(`/api/polls/${pollId}/groups`),
  },
  'GET /api/seminars/:id/level': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId }) => get(`/api/seminars/${seminarId}/level`),
  },
  'GET /api/comparison': {
    may: [...staff, 'foreignStaff'], // each their own programme's
    ask: () => get('/api/comparison'),
  },
  'GET /api/results': {
    may: ['lead', 'researcher', 'foreignStaff'], // each their own programme's
    ask: () => get('/api/results'),
  },
  'GET /api/polls/:id/results': {
    may: ['lead', 'researcher'],
    mayInCommon: ['lead', 'researcher'],
    ask: ({ pollId }) => get(`/api/polls/${pollId}/results`),
  },
  'GET /api/units/:id/consent': {
    may: ['lead', 'contact', 'member', 'deputy'],
    ask: ({ unitId }) => get(`/api/units/${unitId}/consent`),
  },
  'GET /api/templates': {
    may: ['lead', 'facilitator', 'foreignStaff'], // each their own programme's
    ask: () => get('/api/templates'),
  },
  'GET /api/templates/file': {
    may: ['lead', 'facilitator', 'foreignStaff'],
    ask: () => get('/api/templates/file'),
  },
  'GET /api/templates/:id/file': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ templateId }) => get(`/api/templates/${templateId}/file`),
  },
  'GET /api/seminars/:id/pictures/:pictureId': {
    may: attends,
    mayInCommon: [...attends, 'neighbour', 'guest'],
    ask: ({ seminarId, slidePictureId }) =>
      get(`/api/seminars/${seminarId}/pictures/${slidePictureId}`),
  },
  'GET /api/steps/:id': {
    may: ['lead', 'facilitator'],
    mayInCommon: ['lead', 'facilitator'],
    ask: ({ stepId }) => get(`/api/steps/${stepId}`),
  },
  'GET /api/feedback/:id': {
    may: attends,
    ask: ({ versionId }) => get(`/api/feedback/${versionId}`),
  },
  'GET /api/feedback/:id/card': {
    may: attends,
    ask: ({ versionId }) => get(`/api/feedback/${versionId}/card`),
  },
  'GET /api/feedback/:id/email': {
    may: staff,
    ask: ({ versionId }) => get(`/api/feedback/${versionId}/email`),
  },
  'GET /api/feedback/:id/draft': {
    may: ['contact', 'deputy', 'member'],
    ask: ({ versionId }) => get(`/api/feedback/${versionId}/draft`),
  },
  'GET /api/feedback/:id/pictures/:pictureId': {
    may: attends,
    ask: ({ versionId, pictureId }) => get(`/api/feedback/${versionId}/pictures/${pictureId}`),
  },
  'GET /api/feedback/:id/log': {
    may: ['lead'],
    ask: ({ versionId }) => get(`/api/feedback/${versionId}/log`),
  },
  'POST /api/feedback/preview': {
    may: ['lead', 'researcher', 'foreignStaff'], // nothing is stored, so nobody's things are touched
    ask: () => ({
      method: 'POST',
      url: '/api/feedback/preview',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x--',
    }),
  },
}

/** The same for everybody, without a token. */
export const openRoutes = new Set([
  'GET /healthz',
  'GET /readyz',
  'GET /metrics', // for this machine or a token of its own; see metrics.db.test.ts
  'GET /api/about',
  'POST /api/join',
  'GET /tab',
  'GET /tab/',
  'GET /join',
  'GET /join/:code',
  'GET /assets/*',
])

/** The description of the API, which a package of its own serves. */
export const openFolders = ['/api/docs']
