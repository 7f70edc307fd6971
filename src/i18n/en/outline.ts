import type { outline as sv } from '../sv/outline.ts'

export const outline: typeof sv = {
  sameFile:
    'You had begun to arrange a document. Choose the same file again, and all is as you left it.',
  noHeadings: (count) =>
    count === 1
      ? 'The document has no headings. One line looks like a heading.'
      : `The document has no headings. ${count} lines look like headings.`,
  splitThere: 'Split into findings there',
  noSigns:
    'The document has no headings, so all of it became one finding. Split it below, or write headings in the document and import it again.',
  up: 'Move up',
  down: 'Move down',
  join: 'Join with the one above',
  split: 'Split',
  toSummary: 'To the summary',
  of: (action, heading) => `${action}: ${heading}`,
  undo: 'Undo the last change',
  undone: 'The change is undone.',
  joined: (heading) => `Joined with “${heading}”.`,
  splitDone: (heading) => `New finding: “${heading}”.`,
  splitAllDone: (count) => `There are ${count} findings now.`,
  movedTo: (heading, place, all) => `“${heading}” is now number ${place} of ${all}.`,
  inSummary: (heading) => `“${heading}” now ends the summary.`,
  splitHeading: (heading) => `Split “${heading}”`,
  splitHelp: 'Choose where the new finding begins.',
  splitHere: 'Begin a new finding here',
  splitHereAt: (text) => `Begin a new finding here: ${text}`,
  splitAll: (count) => `Split at all ${count} lines that look like headings`,
  cancel: 'Cancel',

  goesOn: (number) => `Same as in version ${number}`,
  isNew: 'None, it is new',
  unsure: 'We are not sure. Is this right?',
  readingBefore: 'Comparing with the version before…',
  since: (number) => `Compared with version ${number}`,
  counts: (same, changed, added) => `Unchanged: ${same}. Changed: ${changed}. New: ${added}.`,
  gone: 'No longer there:',
  toAsk: (count) =>
    count === 1
      ? 'We are not sure about one finding. Check which it is the same as.'
      : `We are not sure about ${count} findings. Check which they are the same as.`,
  state: { same: 'Unchanged', changed: 'Changed', added: 'New' },
  pictures: {
    heading: 'Pictures',
    help: 'Whoever does not see a picture should learn the same from its text. Say what each one shows.',
    undescribed: (count) =>
      count === 1
        ? 'One picture has no text. It is needed before you save.'
        : `${count} pictures have no text. It is needed before you save.`,
    allDescribed: 'All pictures are ready.',
    name: (number) => `Picture ${number}`,
    use: (number) => `What is picture ${number} for?`,
    described: 'It shows something, which I describe here',
    decorative: 'It is decoration only',
    leftOut: 'Leave it out',
    alt: (number) => `What does picture ${number} show?`,
    altHelp: 'The main point in a sentence or two. Of a chart: what the figures say.',
  },
  showChange: 'Show what has changed',
}
