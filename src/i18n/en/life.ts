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
}
