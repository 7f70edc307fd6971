/** Where an error came from, without its message: that may quote what somebody wrote. */
export interface Trace {
  name: string
  code: string | undefined
  status: number | undefined
  frames: string[]
}

export function traceOf(error: unknown): Trace {
  if (!(error instanceof Error)) {
    return { name: typeof error, code: undefined, status: undefined, frames: [] }
  }
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  return {
    name: error.name,
    code: typeof code === 'string' ? code : undefined,
    status: typeof statusCode === 'number' ? statusCode : undefined,
    frames: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
  }
}
