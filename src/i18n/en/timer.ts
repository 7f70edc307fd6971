import type { timer as sv } from '../sv/timer.ts'

export const timer: typeof sv = {
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  left: 'Time left',
  until: (time) => `Until ${time}`,
  isUp: 'Time is up',
  bringBack: 'Bring back',
  start: 'Start the time',
  more: (minutes) => `${minutes} more minutes`,
  stop: 'End the time',
}
