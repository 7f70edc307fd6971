import type { tab as sv } from '../sv/tab.ts'

export const tab: typeof sv = {
  name: 'TillKom',
  home: 'Home',
  loading: 'Loading…',
  tryAgain: 'Try again',
  reload: 'Reload',
  cancel: 'Cancel',
  copy: 'Copy the text',
  copied: 'Copied',
  connection: {
    connecting: 'Connecting…',
    live: 'Live',
    reconnecting: 'Reconnecting…',
    offline: 'Not connected',
  },
  offlineHelp: 'You are not connected right now. What you write is kept.',
  refused: 'We cannot show you this',
  signIn: {
    heading: 'You are not signed in',
    help: 'Teams could not vouch for who you are. Try again, or open the tab again.',
  },
  broken: {
    heading: 'The page stopped',
    help: 'Something went wrong while the page was being shown. What you have sent is saved. Reload the page to go on.',
  },
  outside: {
    heading: 'Open TillKom in Teams',
    help: 'This page is shown in a meeting or a chat in Teams. Go to the meeting you are invited to and choose the tab TillKom.',
    local:
      'The service is running locally on this computer. Go to the local meeting room and choose who you are.',
    goToRoom: 'Open the local meeting room',
  },
  shareLink: 'Copy link to here',
  silentHost: {
    heading: 'Teams is not answering',
    help: 'Try again, or open the tab again in Teams. If you have a code for the seminar, you can join here with it, without signing in.',
    ownWindow: 'Open in a window of its own',
  },
  otherStep: 'The link leads to something other than what is showing now. Here is what counts now.',
  setup: {
    heading: 'What should the tab show?',
    help: 'Choose, and then save in Teams. Everybody sees only what is meant for them.',
    seminars: 'A seminar',
    units: 'A unit’s feedback',
    all: 'All of TillKom',
    everything: 'The start page, with all that is meant for whoever opens it',
    name: (name: string) => `The tab will be called “${name}”. You can rename it later.`,
    ofUnit: (unit: string) => `Feedback – ${unit}`,
  },
  start: {
    greeting: (name) => `Hello ${name}`,
    programme: (name) => `You take part in ${name}.`,
    seminars: 'Seminars',
    noSeminars: 'There is no seminar for you yet. It is shown here once it is planned.',
    feedback: 'Written feedback',
    noFeedback: 'No feedback has come yet. It is shown here, and in your conversation in Teams.',
    work: 'Work with the feedback',
    toUnits: 'Units and feedback',
    toUnitsHelp: 'Import documents, review drafts and follow deliveries.',
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  },
}
