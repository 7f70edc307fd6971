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
]
