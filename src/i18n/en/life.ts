import type { life as sv } from '../sv/life.ts'

export const life: typeof sv = {
  notices: {
    none: 'No notice has been sent to the contact person in Teams. They learn of it from the card in the conversation.',
    waiting: (name: string) => `A notice in Teams to ${name} is on its way.`,
    sent: (name: string) => `${name} has been given a notice in Teams.`,
    failed: (name: string, why: string) => `${name} got no notice in Teams. ${why}`,
    reminder: {
      waiting: (name) => `A reminder in Teams to ${name} is on its way.`,
      sent: (name) => `${name} has been given a reminder in Teams.`,
      failed: (name, why) => `${name} got no reminder in Teams. ${why}`,
    },
  },
  saveAsWord: 'Save as Word',
  versions: 'Versions',
  version: (number) => `Version ${number}`,
  thisVersion: (number) => `Version ${number} (the one you are reading)`,
  superseded: 'This is an older version. Its answers are kept, but it takes no new ones.',
  toNewest: (number) => `Read version ${number}`,

  changes: {
    heading: (number) => `Changed since version ${number}`,
    none: 'The findings are the same.',
    added: 'New',
    changed: 'Changed',
    removed: 'Removed',
    counts: (added, changed, removed) =>
      `New findings: ${added}. Changed: ${changed}. Removed: ${removed}.`,
    show: 'Show what has changed',
    showRemoved: 'Show what it said',
    inserted: 'added: ',
    deleted: 'struck out: ',
    end: ' (end) ',
    formatOnly: 'The words are the same. What has changed is the form.',
  },

  quoting: {
    ask: 'The comment may be quoted, without a name',
    mayQuote: 'May be quoted, without a name.',
    mayNotQuote: 'May not be quoted.',
  },

  session: {
    make: 'Create a feedback session',
    makeHelp:
      'A seminar with each finding, recognition, discussion and, last, the unit’s answer. Only the unit’s participants see it.',
    link: 'Go to the feedback session',
  },

  email: {
    heading: 'E-mail the link instead',
    reminderHeading: 'E-mail the reminder instead',
    reminderHelp: 'Send it to the contact person.',
    help: 'Send it to the contact person. The time to answer counts from when somebody in the unit has opened the feedback.',
    subject: 'Subject',
    body: 'Text',
    copy: 'Copy subject and text',
    copied: 'Copied.',
    notCopied: 'It could not be copied. Mark the text and copy it yourself.',
    open: 'Open in your e-mail program',
  },

  reached: {
    noCard:
      'No card: the unit has no conversation in Teams. E-mail the link. When a conversation is bound, the card is posted there by itself.',
    notOpened: 'Not opened yet',
    answered: 'Answered',
    notAnswered: 'No answer yet',
    acknowledged: 'Acknowledged',
    notAcknowledged: 'Not acknowledged yet',
    reminder: {
      waiting: 'The reminder is on its way',
      sent: (at) => `Reminded ${at}`,
      failed: 'The card of the reminder did not arrive.',
      noCard: (at) => `To be reminded since ${at}. No card: e-mail it.`,
    },
    tryAgain: 'Try again',
  },

  release: {
    deliverByEmail: 'Deliver by e-mail',
    byEmailHelp: (unit) =>
      `${unit} has no conversation in Teams. The feedback is delivered and the unit’s participants can read it, but no card is sent. The text to e-mail is shown afterwards. If a conversation is bound later, the card is posted there.`,
    line: 'Where the feedback is on its way',
    share: 'Let the contact person read it',
    shareQuestion: (unit) => `Let the contact person in ${unit} read it?`,
    shareHelp:
      'The feedback becomes preliminary. Only the unit’s contact persons see it, and they can comment on each finding. It cannot be taken back.',
    approve: 'Approve',
    approveQuestion: 'Approve the feedback?',
    approveHelp: 'It can then be delivered, and the contact person can no longer comment on it.',
    when: 'When?',
    now: 'Now',
    later: 'At a certain time',
    time: 'Time',
    answerDays: 'Days to answer',
    answerDaysHelp:
      'Counted from when the card has arrived, 1–120 days. The unit sees it on the card and in the tab.',
    answerDaysDefault: 'Use the same time for the programme’s future deliveries',
    timeHelp: 'Choose a day and a time.',
    unschedule: 'Cancel the planned delivery',
    preliminary:
      'This is preliminary feedback. Only the unit’s contact persons and their deputy see it. Say what you think of each finding, and the researchers answer. Your comments bear your name.',
    approved: 'The feedback is approved, but not yet delivered to the whole unit.',
  },

  comments: {
    heading: 'The contact person’s comments',
    write: 'What do you think of the finding?',
    writeHelp: 'The comment is not anonymous. The researchers and contact persons see your name.',
    send: 'Send the comment',
    whatCame: 'What came of the comment?',
    outcome: { changed: 'The text is changed', kept: 'The text is kept' },
    reason: 'Why is it kept?',
    reasonOptional: 'Would you like to say more?',
    answer: 'Answer',
    removedPerson: 'Somebody who took part before',
  },

  fewPeople:
    'Your unit has few people in the programme. Write so that nobody can tell who is answering.',

  joint: {
    heading: 'The unit’s joint answer',
    help: 'You answer for the unit. The answer bears your name, so it is not anonymous. It is kept as research data.',
    haveNoComments: 'We have no comments',
    write: 'Write the unit’s answer',
    change: 'Change the unit’s answer',
    saysNothing: 'We say nothing about this one',
    why: 'What is right, and what is not?',
    remark: 'Is there anything more you want to say?',
    mayQuote: 'May the answer be quoted?',
    quoting: {
      named: 'The answer may be quoted with the unit’s name.',
      unnamed: 'The answer may be quoted, but without the unit’s name.',
      no: 'The answer may not be quoted.',
    },
    evidence: 'Link to something that shows it (if you like)',
    evidenceHelp: 'An address that begins with https://. The researchers and the unit see it.',
    evidenceShown: 'Evidence:',
    evidenceNotHttps: 'The address needs to begin with https://.',
    fewPeople:
      'Your unit has few people in the programme. Whoever reads a quote with the unit’s name may understand who said it.',
    namesUnit: (unit) =>
      `The answer names ${unit}. Rewrite it if it is to be quoted without the unit’s name.`,
    send: 'Give the answer',
    given: (by, at) => `Given by ${by} ${at}.`,
    noComments: (by, at) => `The unit has no comments. Given by ${by} ${at}.`,
    within: (days) =>
      `Answer within ${days === 1 ? 'one day' : `${days} days`} from when the card has arrived.`,
    dueBy: (day) => `No answer yet. Answer by ${day}.`,
    silent: (day) =>
      `The unit has not answered. Its time ran out ${day}. That does not mean that it agrees.`,
    extendedBecause: (reason) => `The time has been extended: ${reason}`,
    extend: 'Give the unit more time',
    until: 'New deadline',
    extendReason: 'Why? The unit sees it.',
    extendSave: 'Extend',
  },

  dispositions: {
    heading: 'What came of the answers',
    outcome: {
      changed: 'The text has been changed.',
      kept: 'The text is kept as it is.',
      report: 'It will be taken up in the final report.',
    },
    write: 'Write what came of the answers',
    change: 'Change',
    what: 'What did you do?',
    words: 'Describe it to the unit',
    save: 'Save',
    saved: 'Saved. The unit sees it here and on the card.',
  },

  log: {
    heading: 'Log: who has done what',
    service: 'the service',
    line: (at, event, by) => `${at}: ${event} (${by})`,
    about: (event, name) => `${event}: ${name}`,
    asDeputy: (name) => `${name}, deputy`,
    event: {
      saved: 'saved as a draft',
      shared: 'shared with the contact person',
      commented: 'commented on',
      commentAnswered: 'comment answered',
      approved: 'approved',
      scheduled: 'delivery planned',
      unscheduled: 'planned delivery cancelled',
      delivered: 'delivered',
      acknowledged: 'acknowledged',
      answered: 'answered by the unit',
      extended: 'more time to answer',
      reminded: 'the unit reminded',
      disposed: 'the researchers’ answer noted',
      sessionMade: 'feedback session made',
      deputyNamed: 'deputy named',
      deputyWithdrawn: 'deputy withdrawn',
    },
  },
}
