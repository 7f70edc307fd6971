import type { words as sv } from '../sv/words.ts'

export const words: typeof sv = {
  commands: {
    help: ['help', 'what can you do'],
    mine: ['waiting', 'what awaits me', 'to do', 'mine'],
    status: ['status'],
    start: ['start', 'begin', 'start seminar'],
    next: ['next', 'forward', 'next step'],
    back: ['back', 'previous'],
    end: ['end', 'end seminar'],
    polls: ['polls', 'questions', 'list polls'],
    open: ['open', 'start poll', 'start question', 'launch'],
    close: ['close'],
    reveal: ['reveal', 'show', 'show result'],
    hide: ['hide', 'hide result'],
    unbind: ['unbind'],
    bind: ['bind'],
    language: ['english', 'in english'],
  },
  yes: ['yes'],
  unit: ['unit'],
  seminar: ['seminar'],
  fillers: ['question', 'poll', 'the', 'about', 'number', 'no'],
  pollKinds: {
    recognition: ['recognition', 'reflection'],
    choice: ['choice'],
  },
}
