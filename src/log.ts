import { type Logger, pino } from 'pino'

/** Structured log. Never a name, an answer, a token or a text that somebody wrote. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>

export function createLog(level: string): Logger {
  return pino({
    level,
    redact: ['req.headers.authorization', 'req.headers.cookie'],
    serializers: { error: pino.stdSerializers.err },
  })
}
