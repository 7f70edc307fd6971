import type { templates as sv } from '../sv/templates.ts'

export const templates: typeof sv = {
  heading: 'Templates',
  toTemplates: 'Templates',
  about:
    'Here are the questions and seminars that the programme has saved to use again. You save a template from the agenda of a seminar.',
  none: 'No templates have been saved yet. Open a seminar that you lead, and choose “Save the seminar as a template” under the agenda.',
  own: 'The programme’s own',
  shipped: 'Ready-made',
  kind: { steps: 'Question or step', seminar: 'Whole seminar' },
  saveStep: 'Save as a template…',
  saveSeminar: 'Save the seminar as a template…',
  saveHeading: 'Save as a template',
  saveHelp: 'Questions, texts, pictures and notes are saved. No answers come along.',
  name: 'Name of the template',
  save: 'Save',
  rename: 'Rename…',
  renameHeading: 'Rename the template',
  renameOf: (title) => `Rename “${title}”`,
  remove: 'Remove',
  removeOf: (title) => `Remove “${title}”`,
  removeQuestion: (title) => `Remove the template “${title}”?`,
  removeHelp: 'Seminars that have been created from the template stay. This cannot be undone.',
  toFile: 'Save as a file',
  toFileOf: (title) => `Save “${title}” as a file`,
  allToFile: 'Save all as a file',
  allName: 'Templates',
  fileHelp:
    'With a file two programmes can share templates. The file holds questions, texts, pictures and notes, but no answers and no names of those who have taken part.',
  fromFile: 'Import from a file',
  reading: 'Reading the file…',
  taken: (titles) =>
    titles.length === 1
      ? `The template “${titles[0]}” has been saved.`
      : `${titles.length} templates have been saved: ${titles.map((title) => `“${title}”`).join(', ')}.`,
}
