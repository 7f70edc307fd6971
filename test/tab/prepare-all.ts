import * as canned from './canned.ts'
import * as groups from './canned-groups.ts'
import { askedInSeminar } from './canned-questions.ts'
import * as cannedImport from './canned-import.ts'
import { units } from './canned-units.ts'
import type { FakeServer } from './fake-server.ts'

const { seminarId, versionId } = canned

/** What every scene and every test of the tab starts from. */
export function prepareAll(server: FakeServer): void {
  server.reads = {
    '/api/about': { mode: 'local', languages: ['sv', 'en'] },
    '/api/me': canned.lead,
    '/api/seminars': canned.seminars,
    '/api/units': units,
    '/api/feedback/preview': cannedImport.preview,
    [`/api/polls/${canned.pollId}/answer`]: {},
    [`/api/polls/${canned.pollId}/groups`]: groups.groupsRead,
    [`/api/seminars/${seminarId}/level`]: {},
    [`/api/seminars/${seminarId}/asked`]: askedInSeminar,
    [`/api/feedback/${versionId}/card`]: cannedImport.card,
    [`/api/feedback/${versionId}/draft`]: {},
  }
  server.pageHeaders = {}
  server.sent.length = 0
  server.refusals = {}
  server.door = undefined
  server.joins.length = 0
  server.holdsState = undefined
}
