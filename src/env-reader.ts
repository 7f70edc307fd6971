export type Reader = ReturnType<typeof readerOf>

/** Reads one variable at a time and remembers what is wrong; an empty one counts as not set. */
export function readerOf(env: NodeJS.ProcessEnv, problems: string[]) {
  const problem = (text: string) => void problems.push(text)
  const text = (name: string) => env[name]?.trim() || undefined

  function needed(name: string, what: string): string | undefined {
    const value = text(name)
    if (!value) problem(`${name} is missing: ${what}.`)
    return value
  }

  function guid(name: string, what: string): string {
    const value = needed(name, what)
    if (value && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) {
      problem(`${name} is not an id such as 00000000-0000-0000-0000-000000000000.`)
    }
    return value?.toLowerCase() ?? ''
  }

  function port(name: string, fallback: number): number {
    const value = text(name)
    if (value === undefined) return fallback
    if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
    problem(`${name} is '${value}'. Use a number from 0 to 65535; 0 takes any free port.`)
    return fallback
  }

  function oneOf<const T extends string>(name: string, values: readonly T[], fallback: T): T {
    const value = text(name)
    if (value === undefined) return fallback
    const known = values.find((one) => one === value)
    if (!known) problem(`${name} is '${value}'. Use one of: ${values.join(', ')}.`)
    return known ?? fallback
  }

  function origin(name: string): string | undefined {
    const value = text(name)
    if (value === undefined) return undefined
    const url = URL.canParse(value) ? new URL(value) : undefined
    const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === '/'
    if (isOrigin && !url.search && !url.hash && !url.username) return url.origin
    problem(`${name} is '${value}'. Use an address without a path, such as https://example.org.`)
    return undefined
  }

  function key(name: string): string | undefined {
    const value = text(name)
    const isLongEnough = value && Buffer.from(value, 'base64').length >= 32
    if (value && (!isLongEnough || !/^[\w+/-]+=*$/.test(value))) {
      problem(`${name} must be at least 32 random bytes as base64: 'openssl rand -base64 32'.`)
    }
    return value
  }

  return { env, problem, text, needed, guid, port, oneOf, origin, key }
}
