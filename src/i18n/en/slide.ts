import type { slide as sv } from '../sv/slide.ts'

export const slide: typeof sv = {
  picture: {
    label: 'Picture',
    choose: 'Choose a picture…',
    change: 'Change the picture…',
    remove: 'Remove the picture',
    alt: 'What does the picture show?',
    altHelp: 'Read aloud to those who can’t see it.',
  },
  presenter: {
    label: 'Picture of whoever speaks',
    choose: 'Choose a picture of whoever speaks…',
    change: 'Change the picture of whoever speaks…',
    remove: 'Remove the picture of whoever speaks',
    alt: 'Name of whoever speaks',
    altHelp: 'Stands beside the picture.',
  },
  help: 'PNG, JPEG or WebP. Large pictures are made smaller, and place and time are taken out of them.',
  saving: 'Fetching the picture…',
}
