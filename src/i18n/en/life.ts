import type { life as sv } from '../sv/life.ts'

export const life: typeof sv = {
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

  release: {
    line: 'Where the feedback is on its way',
    share: 'Let the contact person read',
    shareQuestion: (unit) => `Let the contact person in ${unit} read?`,
    shareHelp:
      'The feedback becomes preliminary. Only the unit’s contact persons see it, and they can comment on each finding. It cannot be taken back.',
    approve: 'Approve',
    approveQuestion: 'Approve the feedback?',
    approveHelp: 'It can be delivered then, and the contact person can no longer comment on it.',
    when: 'When?',
    now: 'Now',
    later: 'At a certain time',
    time: 'Time',
    timeHelp: 'Without a time the feedback is delivered now.',
    unschedule: 'Take back the planned delivery',
    preliminary:
      'This is preliminary feedback. Only you who are a contact person see it. Say what you think of each finding, and the researchers answer. Your comments bear your name.',
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

  log: {
    heading: 'Log: who has done what',
    line: (at, event, by) => `${at}: ${event} (${by})`,
    event: {
      saved: 'saved as a draft',
      shared: 'shared with the contact person',
      commented: 'commented on',
      commentAnswered: 'comment answered',
      approved: 'approved',
      scheduled: 'delivery planned',
      unscheduled: 'planned delivery taken back',
      delivered: 'delivered',
      acknowledged: 'acknowledged',
    },
  },
}
