import * as steps from '../canned-steps.ts'
import * as canned from '../canned.ts'
import * as groups from '../canned-groups.ts'
import * as polls from '../canned-polls.ts'
import * as cannedQuestions from '../canned-questions.ts'
import { answeredLive, chosen, revealed } from '../canned-states.ts'
import { pathOf, type Scene, showing } from './scene.ts'

const path = pathOf('stage')

export const stageScenes: Scene[] = [
  {
    name: 'stage-scale',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', answeredLive(polls.scale, polls.scaleResult)),
    shows: 'Siffrorna i staplarna',
  },
  {
    name: 'stage-questions',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', cannedQuestions.asking),
    shows: 'och 1 fråga till',
  },
  {
    name: 'stage-kickoff-and-closing',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(groups.askedTwice)),
    shows: 'Inledande seminarium: 44 svar · Nu: 40 svar',
  },
  {
    name: 'stage-groups',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(groups.grouped)),
    shows: 'Förtroendevalda',
  },
  {
    name: 'stage-guests',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', { ...canned.pollState(chosen), joinCode: 'KRWTAB' }),
    shows: 'Gå med på',
  },
  {
    name: 'stage-guests-before',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', { ...canned.planned, joinCode: 'KRWTAB' }),
    shows: 'Gå med på',
  },
  {
    name: 'stage-result',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(revealed)),
    shows: '49 svar',
  },
  {
    name: 'stage-choice',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.pollState(chosen)),
    shows: '30 svar',
  },
  {
    name: 'stage-slide',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.reacting),
    shows: 'Jag känner igen mig: minst 15',
  },
  {
    name: 'stage-picture',
    path,
    frame: 'meetingStage',
    prepare: (server) => {
      Object.assign(server.reads, steps.pictures)
      server.show('stage', steps.pictured)
    },
    shows: 'Väl känd i ledningen',
  },
  {
    name: 'stage-discussion',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', steps.discussion),
    shows: 'Ta med tillbaka',
  },
  {
    name: 'stage-break',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', steps.pause),
    shows: 'Kaffe',
  },
  {
    name: 'stage-words',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', answeredLive(polls.words, polls.wordsResult)),
    shows: 'äldreomsorg',
  },
  {
    name: 'stage-polarity',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', answeredLive(polls.polarity, polls.polarityResult)),
    shows: 'Vem leder',
  },
  {
    name: 'stage-open-text',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', answeredLive(polls.openText, polls.openTextResult, polls.texts)),
    shows: 'Mellan målen och budgeten',
  },
  {
    name: 'stage-own-pace',
    path,
    frame: 'meetingStage',
    prepare: showing('stage', canned.ownPace),
    shows: 'Frågorna väntar i TillKom',
  },
]
