import * as canned from '../canned.ts'
import * as feedback from '../canned-feedback.ts'
import * as states from '../canned-feedback-states.ts'
import { reading, type Scene } from './scene.ts'

const { versionId } = canned
const path = `/tab/?feedback=${versionId}`
const read = `/api/feedback/${versionId}`

export const feedbackScenes: Scene[] = [
  {
    name: 'feedback-contact',
    path,
    prepare: reading({ [read]: feedback.feedback, '/api/me': canned.contact }),
    shows: 'Svaret får citeras med enhetens namn.',
  },
  {
    name: 'feedback-together',
    path,
    prepare: reading({
      [read]: feedback.feedback,
      [`${read}/draft`]: states.sharedDraft,
      '/api/me': canned.contact,
    }),
    shows: 'Senast ändrat av Nils Åkerö',
    opens: [
      {
        file: 'together/write-together.tsx',
        by: 'Sluta skriva tillsammans',
        shows: 'Ska ni sluta skriva tillsammans?',
      },
    ],
  },
  {
    name: 'feedback-preliminary',
    path,
    prepare: reading({ [read]: states.preliminary, '/api/me': canned.contact }),
    shows: 'Vad tycker du om iakttagelsen?',
  },
  {
    name: 'feedback-answered',
    path,
    prepare: reading({ [read]: feedback.answeredFeedback }),
    shows: 'Enhetens svar',
  },
  {
    name: 'feedback-not-reached',
    path,
    prepare: reading({
      [read]: states.notReached,
      [`${read}/email`]: { subject: 'Er återkoppling', body: 'Hej!\nHär är länken.' },
    }),
    shows: 'Öppna i ditt mejlprogram',
  },
  {
    name: 'feedback-draft',
    path,
    prepare: reading({ [read]: feedback.draft, [`${read}/log`]: states.log }),
    shows: 'sparad som utkast (Petra Forsk)',
    opens: [
      {
        file: 'feedback/release.tsx',
        by: 'Låt kontaktpersonen läsa',
        shows: 'Ska kontaktpersonen i Älvbro kommun få läsa?',
      },
    ],
  },
  {
    name: 'feedback-approved',
    path,
    prepare: reading({ [read]: feedback.approved }),
    shows: 'Leverera till enheten',
    opens: [
      {
        file: 'feedback/deliver.tsx',
        by: 'Leverera till enheten',
        shows: 'Leverera till Älvbro kommun?',
      },
    ],
  },
]
