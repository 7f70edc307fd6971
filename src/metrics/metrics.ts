import { counter, durations } from './registry.ts'

/** Commands by what became of them: `done`, or the code of the refusal. Votes are `poll.vote`. */
export const commandCount = counter('tillkom_commands_total', 'Commands, by name and outcome')

export const commandTime = durations(
  'tillkom_command_seconds',
  'From a command that arrived to its commit, by name',
)

export const pushCount = counter('tillkom_pushes_total', 'Messages written to open screens')

export const pushTime = durations(
  'tillkom_broadcast_seconds',
  'Reading a room anew and writing it to all of its screens',
)

export const deliveryCount = counter(
  'tillkom_delivery_tries_total',
  'Cards posted to Teams or edited there, by outcome',
)

export const transactionTime = durations(
  'tillkom_transaction_seconds',
  'From the wait for a connection to the commit, by outcome',
)

export const retryCount = counter(
  'tillkom_transaction_retries_total',
  'Transactions that the database gave up and that were done again',
)
