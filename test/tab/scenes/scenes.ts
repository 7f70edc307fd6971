import { facilitatorScenes } from './facilitator-scenes.ts'
import { feedbackScenes } from './feedback-scenes.ts'
import { pageScenes } from './page-scenes.ts'
import { participantScenes } from './participant-scenes.ts'
import type { Scene } from './scene.ts'
import { stageScenes } from './stage-scenes.ts'

/** Every view, dialog and state that people can meet in the tab. */
export const scenes: Scene[] = [
  ...participantScenes,
  ...facilitatorScenes,
  ...stageScenes,
  ...feedbackScenes,
  ...pageScenes,
]
