import type { ErrorCode } from '../src/errors.ts'
import type { CommandInput, CommandName } from '../src/protocol.ts'
import type { Refusal } from '../src/reads/programme.ts'
import { type TokenSource, tokenSource } from './token.ts'

const patienceMs = 15_000

let tokens: TokenSource = tokenSource(() => Promise.reject(new Error('Not signed in')))

/** Thrown when the server answers a read with a refusal. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: ErrorCode

  constructor(code: ErrorCode) {
    super(code)
    this.code = code
  }
}

/** Says where tokens come from. Called once, before anything is sent. */
export function signInWith(ask: () => Promise<string>): void {
  tokens = tokenSource(ask)
}

export async function token(): Promise<string> {
  try {
    return await tokens.get()
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('not_signed_in')
  }
}

export function forgetToken(): void {
  tokens.forget()
}

/** Asks for something to be done. Resolves to why it was refused, or to nothing when it is done. */
export async function send<Name extends CommandName>(
  name: Name,
  input: CommandInput<Name>,
): Promise<ErrorCode | undefined> {
  try {
    await request(`/api/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

export async function read<Answer>(path: string): Promise<Answer> {
  const response = await request(path, {})
  return (await response.json()) as Answer
}

export async function readBlob(path: string): Promise<Blob> {
  return (await request(path, {})).blob()
}

/** Asks for something whose answer is more than that it is done. */
export async function post<Answer>(path: string, body: object): Promise<Answer> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer
}

export function codeOf(error: unknown): ErrorCode {
  return error instanceof Refused ? error.code : 'unavailable'
}

/** A token that the server no longer accepts is asked for anew, once. */
async function request(path: string, init: RequestInit, isRetry = false): Promise<Response> {
  const response = await fetch(path, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${await token()}` },
    signal: AbortSignal.timeout(patienceMs),
  })
  if (response.ok) return response
  if (response.status === 401 && !isRetry) {
    forgetToken()
    return request(path, init, true)
  }
  throw new Refused(refusalIn(await response.text(), response.status))
}

/** A proxy in between answers in its own words; those are taken for the service being away. */
export function refusalIn(body: string, status: number): ErrorCode {
  try {
    return (JSON.parse(body) as Refusal).error as ErrorCode
  } catch {
    return status === 401 ? 'not_signed_in' : 'unavailable'
  }
}
