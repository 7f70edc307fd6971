/** HTTP status of each refusal. The codes are also keys of `t.error`, which is what people read. */
const httpStatus = {
  invalid_input: 400,
  name_needed: 400,
  tenant_needed: 400,
  not_signed_in: 401,
  not_allowed: 403,
  not_member_of_programme: 403,
  shown_out: 403,
  not_found: 404,
  code_unknown: 404,
  seminar_not_running: 409,
  seminar_ended: 409,
  poll_not_open: 409,
  poll_sealed: 409,
  poll_not_sealed: 409,
  poll_has_answers: 409,
  poll_is_open: 409,
  word_not_said: 409,
  cloud_not_moving: 409,
  headings_full: 409,
  heading_removed: 409,
  own_pace_open: 409,
  step_changed: 409,
  step_is_shown: 409,
  step_has_questions: 409,
  question_not_open: 409,
  answer_changed: 409,
  questions_closed: 409,
  questions_waiting: 429,
  questions_full: 409,
  agenda_full: 409,
  templates_full: 409,
  threshold_promised: 409,
  templates_too_large: 409,
  template_file_unknown: 422,
  template_file_newer: 422,
  template_file_damaged: 422,
  already_delivered: 409,
  not_delivered: 409,
  person_known: 409,
  last_lead: 409,
  unit_known: 409,
  unit_changed: 409,
  unit_in_use: 409,
  already_acknowledged: 409,
  version_superseded: 409,
  not_preliminary_yet: 409,
  not_preliminary: 409,
  not_approved: 409,
  step_not_possible: 409,
  reason_needed: 400,
  draft_changed: 409,
  draft_closed: 409,
  deadline_not_later: 400,
  picture_not_described: 400,
  unit_unreachable: 409,
  file_not_recognised: 422,
  picture_not_recognised: 422,
  file_damaged: 422,
  file_encrypted: 422,
  file_too_complex: 422,
  file_empty: 422,
  file_too_large: 413,
  too_many_requests: 429,
  unexpected: 500,
  teams_silent: 504,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof httpStatus

/** A refusal we expect and can explain to the person. Anything else thrown is a bug. */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly status: number

  constructor(code: ErrorCode, details?: unknown) {
    super(code, { cause: details })
    this.code = code
    this.status = httpStatus[code]
  }
}
