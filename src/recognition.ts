/** Does somebody recognise themselves? Asked about a poll's picture of them, and about each finding. */
export const recognitions = ['yes', 'partly', 'no', 'unsure'] as const
export type Recognition = (typeof recognitions)[number]
