import { retryAfterMs } from '../retry-after.ts'
import { GraphError } from './outcome.ts'

const address = 'https://graph.microsoft.com/v1.0'
const patienceMs = 10_000

export interface GraphRequest {
  token: string
  method: 'GET' | 'POST' | 'DELETE'
  path: string
  body?: object
}

/** What Graph answers, or a `GraphError`. Nothing is tried again: a person waits and can choose. */
export async function askGraph<Answer>(request: GraphRequest): Promise<Answer> {
  const response = await send(request)
  const text = await response.text()
  if (!response.ok) throw errorFrom(response, text)
  return (text ? JSON.parse(text) : undefined) as Answer
}

async function send({ token, method, path, body }: GraphRequest): Promise<Response> {
  try {
    return await fetch(`${address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(patienceMs),
    })
  } catch (error) {
    throw new GraphError('down', error)
  }
}

function errorFrom({ status, headers }: Response, text: string): GraphError {
  const { code, message } = reasonIn(text)
  const cause = { status, code, message }
  const waitMs = retryAfterMs(headers.get('retry-after'))
  if (status === 429) return new GraphError('busy', cause, waitMs)
  if (status >= 500) return new GraphError('down', cause, waitMs)
  if (/mailbox|licen[cs]e/i.test(code)) return new GraphError('licenceMissing', cause)
  if (/not.*installed|installed for/i.test(message)) return new GraphError('appNotInstalled', cause)
  if (status === 401 || status === 403) return new GraphError('notAllowed', cause)
  return new GraphError('refused', cause)
}

function reasonIn(text: string): { code: string; message: string } {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: string; message?: string } }
    return { code: error?.code ?? '', message: error?.message ?? '' }
  } catch {
    return { code: '', message: '' }
  }
}
