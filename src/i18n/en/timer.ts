import type { timer as sv } from '../sv/timer.ts'

export const timer: typeof sv = {
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  left: 'Time left',
  until: (time) => `Until ${time}`,
  isUp: 'Time is up',
  bringBack: 'Bring back',
  start: 'Start the timer',
  more: (minutes) => (minutes === 1 ? '1 more minute' : `${minutes} more minutes`),
  stop: 'Stop the timer',
}
