import type { copied as sv } from '../sv/copied.ts'

export const copied: typeof sv = {
  copy: 'Copy picture',
  save: 'Save picture',
  said: {
    copied: 'The picture is copied. Paste it where you want it.',
    refused: 'Pictures can’t be copied here. Save the picture as a file instead.',
    saved: 'The picture is saved as a file.',
    failed: 'There was no picture. Try again, or take a screenshot.',
  },
}
