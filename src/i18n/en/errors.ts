import type { error as sv } from '../sv/errors.ts'

export const error: typeof sv = {
  invalid_input: 'That could not be understood. Reload the page and try again.',
  name_needed: 'Write your name and you will be let in.',
  tenant_needed:
    'We do not know which Microsoft 365 organisation the person signs in from. Write its directory id.',
  code_unknown: 'The code leads nowhere. Check it once more, or ask the facilitator for a new one.',
  not_signed_in: 'Your sign-in has expired. Open the tab again.',
  not_allowed: 'You may not do this. Ask the programme lead if you think you should.',
  not_member_of_programme:
    'You are signed in but not part of the programme. Ask the programme lead to add you.',
  shown_out:
    'The facilitator has shown you out of the seminar. What you have answered is kept. Contact the facilitator if it is a mistake.',
  not_found: 'What you are looking for does not exist, or is not meant for you.',
  seminar_not_running: 'The seminar has not started yet.',
  seminar_ended: 'The seminar is over.',
  poll_not_open: 'The question is not open for answers right now. Your earlier answer stands.',
  poll_sealed: 'The question is sealed and cannot be opened again.',
  poll_not_sealed: 'The question must be closed for good before its result can be shown by group.',
  poll_has_answers:
    'The question has been answered and cannot be changed or removed. Copy it and change the copy.',
  poll_is_open: 'The question is open for answers. Close it first.',
  cloud_not_moving:
    'Only a word cloud that shows while answers come in can be frozen, and only while the question is open.',
  word_not_said:
    'The word is no longer among the answers: whoever wrote it has changed their answer.',
  headings_full: 'A question holds at most 50 headings.',
  heading_removed: 'Somebody has removed the heading meanwhile. Nothing has changed.',
  own_pace_open:
    'Participants have begun to answer at their own pace. If you start the seminar now, those questions are closed.',
  step_changed:
    'Somebody else has changed the step while you were writing. Nothing was saved, and your text is still here.',
  step_is_shown: 'The step is shown to everybody right now. Go to another step first.',
  step_has_questions:
    'Participants have asked questions in this step. So it can’t be removed, and how they take a stand can’t be changed.',
  question_not_open: 'The question can’t be supported any longer. It has been removed or answered.',
  answer_changed:
    'Somebody else has changed the answer to the question meanwhile. Nothing was saved.',
  questions_closed: 'The facilitator takes no more questions right now. Your text is still here.',
  questions_waiting:
    'Three of your questions are waiting to be read. Wait a while, or take one of them back.',
  questions_full: 'There are so many questions that there is no room for more.',
  agenda_full: 'The agenda has room for 200 steps at most.',
  templates_full: 'The programme has 200 templates already. Remove one first.',
  templates_too_large:
    'The file gets too large to be taken in again: there is room for 20 MB and 200 pictures at most. Save the templates one by one, or use fewer or smaller pictures.',
  threshold_promised:
    'The limit cannot be lowered, since those who have answered were promised it. It can be raised.',
  template_file_unknown: 'This is not a template file from TillKom. Nothing has been saved.',
  template_file_newer:
    'The template file comes from a newer version of TillKom than this. Nothing has been saved.',
  template_file_damaged:
    'Something in the template file can’t be read. Nothing has been saved. Save the file again where it comes from.',
  already_delivered: 'The feedback has been delivered. Save a new version to change it.',
  not_delivered: 'The feedback has not been delivered yet.',
  person_known: 'Somebody else in the programme has that id or address already. Nothing was saved.',
  unit_known: 'The programme has a unit with that name already. Nothing was saved.',
  unit_changed:
    'Somebody else has changed the unit. You now see how it is. Make your change again, if it is needed.',
  unit_in_use: 'The unit cannot be removed, since it is in use. Nothing was removed.',
  last_lead: 'The programme must have at least one programme lead. Appoint somebody else first.',
  already_acknowledged: 'The feedback has already been acknowledged.',
  not_preliminary_yet: 'Let the contact person read the draft as preliminary first.',
  not_preliminary: 'The feedback is no longer preliminary, so it takes no comments.',
  not_approved: 'The feedback has to be approved before it can be delivered.',
  step_not_possible: 'The feedback has moved on. Reload the page and see where it is.',
  deadline_not_later: 'Choose a day that is later than the current one.',
  reason_needed: 'Write why the text is kept as it is.',
  draft_changed: 'Somebody else has written here meanwhile. Read it through and try again.',
  draft_closed: 'You no longer write together. Your text is kept here.',
  version_superseded: 'There is a newer version. Open that one instead.',
  unit_unreachable:
    'The unit has no conversation in Teams yet. Add the app to the unit’s chat and bind it.',
  picture_not_described: 'Say what each picture shows, or mark it as decoration only.',
  file_not_recognised: 'The file is neither Word (.docx) nor Markdown (.md). Nothing was saved.',
  picture_not_recognised:
    'The file is not a PNG, JPEG or WebP picture, or it is damaged or animated. Nothing has been saved.',
  file_damaged: 'The file cannot be read. Open it in Word, save it again and retry.',
  file_encrypted: 'The file is protected by a password. Remove it in Word and try again.',
  file_too_complex:
    'The file holds more than we can read: too much text, or more than 200 findings. Split it and try again.',
  file_empty: 'There is no text in the file. Nothing was saved.',
  file_too_large: 'The file is larger than 20 MB. Remove pictures and try again.',
  too_many_requests: 'There were many attempts in a short time. Wait a minute and try again.',
  unexpected: 'Something went wrong on our side. Try again in a moment.',
  teams_silent:
    'Teams is not answering, so we do not know who you are. What you wrote is still here. Try again, or open the tab again.',
  unavailable: 'The service is not answering right now. What you wrote is still here. Try again.',
}
