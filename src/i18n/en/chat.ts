import type { chat as sv } from '../sv/chat.ts'
import { dayText } from './day.ts'

export const chat: typeof sv = {
  greeting: {
    heading: 'Hello! I am TillKom.',
    group:
      'Here I ask questions during the seminars and bring you written feedback. What you answer is anonymous.',
    personal:
      'I ask questions in the chats of the seminars, and bring feedback to your unit. Write **waiting** and I will tell you what awaits you.',
    next: 'Write **help** and I will tell you what I can do here.',
    nextInGroup: 'Mention me and write **help**, and I will tell you what I can do here.',
  },
  nudge: (question) => `New question: ${question}`,
  openTab: 'Open in the tab',
  cardFallback: (heading) => `${heading} – the card cannot be shown here. Open TillKom in a tab.`,

  poll: {
    notOpened: 'The question has not been opened yet.',
    closed: 'The question is closed.',
    resultLater: 'The result is shown when the facilitator reveals it.',
    nowInTab:
      'The tab shows how it is now: whether the question is open, and the result when it is shown.',
    yourChoice: 'Your answer',
    send: 'Send answer',
    change: 'Change answer',
    sendChange: 'Send the change',
    chooseOne: 'Choose an answer first.',
    chooseUpTo: (most) => `Choose at least one and at most ${most} answers.`,
    remarkHint: 'Write a few words, if you like',
    saved: (answer) => `Thank you, your answer is saved: ${answer}`,
    mayChange: 'You can change it for as long as the question is open.',
    yourAnswer: (answer) => `Your answer: ${answer}`,
    missing: {
      recognition: 'Choose an answer first.',
      choice: 'Choose an answer first.',
      scale: 'Answer at least one row first.',
      polarity: 'Answer at least one row first.',
      ranking: 'Choose at least one, and different ones in each place.',
      allocation: 'The points must add up to 100.',
      words: 'Write at least one word first.',
      openText: 'Write something first.',
    },
    answerInTab: 'You answer this question in the tab.',
    ends: (low, points, high) => `1 = ${low}, ${points} = ${high}`,
    place: (place) => `Place ${place}`,
    word: (number) => `Word ${number}`,
    divide: 'Share out 100 points.',
    orElse: 'Or',
    mean: (mean, points) => `mean ${mean} of ${points}`,
    meanRank: (rank) => `mean rank ${rank}`,
    points: (points) => `${points} points`,
    unsure: (count) => `${count} answered Don’t know`,
    tooFewHere: 'too few answers',
    wordsWaiting: 'More words will show when the facilitator has read them.',
    wallInTab: 'The texts are shown in the tab.',
    bar: (ballots, percent) => `${ballots === 1 ? '1 answer' : `${ballots} answers`}, ${percent}%`,
  },

  extension: {
    title: 'Ask a poll',
    heading: 'Which poll do you want to put in the conversation?',
    poll: 'Poll',
    choice: (seminar: string, question: string, phase: string) =>
      `${seminar}: ${question} (${phase})`,
    post: 'Put in the conversation',
    put: 'Put in the message',
    posted:
      'The card will be in the conversation in a moment. From then on it shows by itself how many have answered, when the poll is closed, and the result.',
    isThere: 'The card is already further up in the conversation, and shows how it is now.',
    notHere:
      'TillKom is not in this conversation. If you put the poll in a message the card leads to the tab, but does not follow how it goes. If you add TillKom here, it does.',
    addApp: 'Add TillKom here',
    chooseFirst: 'Choose a poll first.',
    none: 'There is no poll that you can put here. Whoever leads a seminar can put its polls in a conversation.',
  },

  feedback: {
    quoting: 'May the comment be quoted?',
    mayQuote: 'Yes, without a name',
    heading: (unit) => `Feedback to ${unit}`,
    findings: (count) => (count === 1 ? '1 finding' : `${count} findings`),
    more: (count) =>
      count === 1 ? 'One more finding is in the tab.' : `${count} more findings are in the tab.`,
    readAll: 'Read it all',
    question: 'Do you recognise yourselves?',
    askAbout: (number) => `Show or hide the question about finding ${number}`,
    comment: 'What is right, and what is not?',
    fewPeople:
      'Your unit has few people in the programme. Write so that nobody can tell who is answering.',
    noComments: 'The unit has no comments',
    respond: 'Send answer',
    chooseFirst: 'Choose an answer first, then send.',
    yourAnswer: (answer) => `✓ Your answer: ${answer}`,
    acknowledge: 'Acknowledge as contact person',
    acknowledged: (at) => `Acknowledged ${dayText(at)}`,
    answerWithin: (days) =>
      `The unit’s joint answer: within ${days === 1 ? 'one day' : `${days} days`}.`,
    answerBy: (at) => `The unit’s joint answer: by ${dayText(at)}.`,
    reminder: (unit) => `Reminder to ${unit}`,
    reminderHelp: (at) =>
      `The unit’s joint answer to the feedback has not come yet. The contact person can answer in the tab by ${dayText(at)}, also that you have no comments.`,
    answerGiven: 'The unit has given its joint answer.',
    dispositions: (count) =>
      count === 1
        ? 'New: the researchers have written what came of one of your answers.'
        : `New: the researchers have written what came of ${count} of your answers.`,
  },

  refusal: {
    unknownPerson:
      'I do not know you in the programme. Ask the programme lead to add you, and try again.',
    notForYou: 'This conversation is not meant for you. Ask the programme lead if that is wrong.',
    notHere: 'This card does not belong to this conversation. Open it where it first arrived.',
    noSeminar:
      'The conversation does not belong to a seminar. The facilitator can write **bind seminar** and the name of the seminar.',
    brokenTurn: 'Something went wrong on my side. Nothing has changed. Try again in a while.',
    oldCard: 'That button is no longer in use. Open the tab instead.',
  },

  help: {
    intro: {
      personal: 'This is what I can do in our chat:',
      groupChat: 'This is what I can do in this chat:',
      channel: 'This is what I can do in this channel:',
      meeting: 'This is what I can do in the meeting:',
    },
    mention: 'Mention me first, so that I see what you write: @TillKom.',
    notUnderstood: (text) => `I do not understand “${text}”.`,
    perhaps: (word) => `Did you mean **${word}**?`,
    line: (word, what) => `**${word}** – ${what}`,
    help: 'shows what I can do.',
    mine: 'tells what awaits you.',
    status: 'tells where the seminar is.',
    polls: 'shows the questions of the seminar, numbered.',
    open: 'opens the next question. Write a number or some words of the question to choose.',
    close: 'closes the open question.',
    reveal: 'shows the result to everybody.',
    hide: 'hides the result again.',
    start: 'starts the seminar.',
    next: 'goes to the next step.',
    back: 'goes to the step before.',
    hosts:
      'lets, with **yes** or **no**, whoever organises or presents the meeting lead the seminar.',
    end: 'ends the seminar for good.',
    bind: 'says which unit or seminar the conversation belongs to.',
    unbind: 'takes the binding away.',
    language: 'puts the cards here in English. Write **svenska** to have them in Swedish.',
  },

  polls: {
    heading: (seminar) => `Questions in ${seminar}:`,
    none: 'The seminar has no questions.',
    line: (number, question, phase) => `${number}. ${question} (${phase})`,
    phase: { draft: 'not opened', open: 'open', closed: 'closed', revealed: 'result shown' },
    opened: (question) => `Opened: ${question}`,
    closed: (question) => `Closed: ${question}`,
    revealed: (question) => `The result is shown: ${question}`,
    hidden: (question) => `The result is hidden: ${question}`,
    allOpened:
      'All questions have been opened already. Write **open** and a number to open one again.',
    noneOpen: 'No question is open.',
    noneToReveal: 'There is no result to show yet.',
    noneToHide: 'No result is shown right now.',
    noSuch: 'I cannot find such a question. Write **polls** to see them all.',
    several: 'There are several to choose from. Write the number:',
  },

  seminar: {
    started: (seminar) => `${seminar} has started.`,
    step: (number, count, title) => `Step ${number} of ${count}: ${title}`,
    atTheEnd: 'This is the last step. Write **end** when the seminar is over.',
    atTheStart: 'This is the first step.',
    confirmGather: (seminar) =>
      `Participants are answering at their own pace. Do you want to gather everybody and start ${seminar}? The questions are then closed, and the answers stay. Write **start yes**.`,
    confirmEnd: (seminar) =>
      `Do you want to end ${seminar}? All answers are then sealed and nobody can answer any more. Write **end yes**.`,
    ended: (seminar) => `${seminar} is over. Thank you for today!`,
    status: { planned: 'not started', running: 'under way', ended: 'over' },
    statusLine: (seminar, status) => `${seminar} – ${status}`,
    openPoll: (question, answers) => `Open question: ${question} (${answers})`,
  },

  meeting: {
    started: (seminar, url) =>
      `The meeting has started. Write **start** when it is time for ${seminar}. [Open the seminar](${url})`,
    ended: (seminar, url) =>
      `The meeting is over, but ${seminar} is under way and open questions can be answered. Write **end** when it is done. [Open the seminar](${url})`,
  },

  hosts: {
    how: 'Write **hosts yes** to let whoever organises or presents the meeting lead the seminar, or **hosts no**.',
    may: 'Whoever organises or presents the meeting may now lead the seminar, once they have written to me here, such as **help**.',
    mayNot: 'Only the facilitators of the programme now lead the seminar.',
  },

  bind: {
    how: 'Write **bind unit** and the name of the unit, or **bind seminar** and the name of the seminar.',
    toUnit: (unit) => `The conversation belongs to ${unit}. The unit’s feedback arrives here.`,
    toSeminar: (seminar) => `The conversation belongs to ${seminar}. The questions arrive here.`,
    toNothing: 'The conversation is not bound to any unit or seminar.',
    unbound: 'The binding is taken away.',
    noSuchUnit: 'I cannot find a unit with that name. The names are in the tab.',
    noSuchSeminar: 'I cannot find a seminar with that name. The names are in the tab.',
    several: 'Several names fit. Write the whole name.',
    notInPersonal: 'Only a group chat, a channel or a meeting can be bound.',
  },

  mine: {
    nothing: 'Nothing awaits you right now.',
    onlyInPersonal: 'I tell that only in your own chat with me.',
    seminar: (title, url) => `**${title}** is under way. [Go to the seminar](${url})`,
    feedback: (title, url, toDo) =>
      `**${title}**: ${toDo.join(' and ')}. [Read the feedback](${url})`,
    toAnswer: (count) => (count === 1 ? '1 finding to answer' : `${count} findings to answer`),
    toAcknowledge: 'the feedback to acknowledge',
    unreachable: (unit) =>
      `**${unit}** cannot be reached: the app has been removed from its conversation. Add it there again, or bind the unit to another conversation.`,
  },

  language: { changed: 'The cards here are now in English.' },
}
