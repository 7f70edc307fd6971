import type { kinds as sv } from '../sv/kinds.ts'

export const kinds: typeof sv = {
  showPicture: 'Show as a picture',
  mean: (mean) => `mean ${mean}`,
  meanOf: (points) => `Mean of ${points}`,
  unsure: (count) => `${count} don’t know`,
  unsureToAll: (count) =>
    count === 1 ? '1 person answered “Don’t know”.' : `${count} people answered “Don’t know”.`,
  rowWithheld: 'Too few took a stand – not shown',
  table: {
    statement: 'Statement',
    row: 'Row',
    item: 'Item',
    mean: 'Mean',
    unsure: 'Don’t know',
    meanRank: 'Mean rank',
    place: (place) => `Place ${place}`,
    points: 'Mean points',
    word: 'Word',
    mentions: 'Number',
    madeOf: 'Made of',
    text: 'Answer',
    heading: 'Heading',
  },
  spoken: (label, value) => `${label}: ${value}`,

  scale: {
    inPercent: 'Figures in the bars are per cent of those who took a stand.',
    end: (point, words) => `${point} – ${words}`,
    answered: (answered, all) => `${answered} of ${all} answered`,
  },
  polarity: {
    help: 'Mark where you stand between the words.',
    towards: (place, points, words) => `${place} of ${points}, towards “${words}”`,
    middle: (place, points) => `${place} of ${points}, in between`,
    ends: (left, right) => `${left} – ${right}`,
  },
  ranking: {
    help: (most, all) =>
      most >= all
        ? 'Choose in order: the most important first.'
        : `Choose at most ${most} in order: the most important first.`,
    yours: 'Your order',
    notYet: 'Not chosen',
    full: (most) => `You have chosen ${most}. Remove one if you want to change.`,
    up: (label) => `Move up ${label}`,
    down: (label) => `Move down ${label}`,
    remove: (label) => `Remove ${label}`,
    isAt: (label, place, all) => `${label}: place ${place} of ${all}`,
    isRemoved: (label) => `${label} is no longer chosen`,
    mean: (mean) => `mean rank ${mean}`,
  },
  allocation: {
    help: 'Share out 100 points.',
    left: (points) => (points === 1 ? '1 point left to share' : `${points} points left to share`),
    allPlaced: 'All 100 points are shared out.',
    more: (label) => `More points to ${label}`,
    fewer: (label) => `Fewer points to ${label}`,
    rest: 'Put the rest here',
    restOn: (label) => `Put the rest on ${label}`,
    most: (label, points) => `Most went to ${label}: a mean of ${points} of 100 points.`,
    sums: 'Each dot is answers rounded to tens. The ring is the mean.',
  },
  words: {
    help: (most) => (most === 1 ? 'Write one word.' : `Write up to ${most} words.`),
    word: (number) => `Word ${number}`,
    only: 'Your word',
    mentions: (count) => (count === 1 ? 'once' : `${count} times`),
    left: (count) =>
      count === 1 ? 'One more word is in the table.' : `${count} more words are in the table.`,
    isFresh: 'new',
    fresh: 'Underlined words were not there the time before.',
    waiting: 'Words are shown when the facilitator has read them.',
    frozen: 'The picture stands still. New answers are saved and will show later.',
    none: 'No words are shown yet.',
  },
  openText: {
    yours: 'Your answer',
    left: (signs) => `${signs} characters left`,
  },
  wall: {
    none: 'No answers are shown yet. The facilitator reads them first.',
    left: (count) => (count === 1 ? 'and one more answer' : `and ${count} more answers`),
  },
}
