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
    label: 'Picture of the speaker',
    choose: 'Choose a picture of the speaker…',
    change: 'Change the picture of the speaker…',
    remove: 'Remove the picture of the speaker',
    alt: 'Name of the speaker',
    altHelp: 'Stands beside the picture.',
  },
  help: 'PNG, JPEG or WebP. Large pictures are made smaller, and place and time are taken out of them.',
  saving: 'Saving the picture…',
}
