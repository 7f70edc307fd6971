import { type Logger, pino } from 'pino'

/** Structured log. Never a name, an answer, a token or a text that somebody wrote. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export function createLog(level: string): Logger {
  return pino({
    level,
    // The last is what reading an upload says at its most talkative.
    redact: ['req.headers.authorization', 'req.headers.cookie', 'busboyOptions.headers'],
    serializers: { error: pino.stdSerializers.err },
  })
}
