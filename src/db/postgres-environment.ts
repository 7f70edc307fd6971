/** The address of a database as PostgreSQL's own programs take it, without a password that `ps` shows. */
export function postgresEnvironment(url: string): NodeJS.ProcessEnv {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  const decode = decodeURIComponent
  const wanted = {
    PGHOST: searchParams.get('host') ?? hostname,
    PGPORT: port,
    PGUSER: decode(username),
    PGPASSWORD: decode(password),
    PGDATABASE: decode(pathname.slice(1)) || decode(username),
    PGSSLMODE: searchParams.get('sslmode') ?? '',
    PGAPPNAME: 'tillkom',
  }
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== ''))
}
