/**
 * Where in the app an address leads, as a path of the tab: from a link to the tab itself or from a
 * Teams deep link. Undefined for any other address.
 */
export function tabPathOf(address: string): string | undefined {
  const url = safeUrl(address)
  if (!url) return undefined
  if (isThisMachine(url) && url.pathname === '/tab/') return `/tab/${url.search}`
  if (url.hostname === 'teams.microsoft.com' && url.pathname.startsWith('/l/entity/')) {
    const webUrl = url.searchParams.get('webUrl')
    return webUrl ? tabPathOf(webUrl) : '/tab/'
  }
  return undefined
}

/** Only web addresses are followed: a card may not run anything. */
export function openElsewhere(address: string): void {
  const url = safeUrl(address)
  if (url && ['http:', 'https:', 'mailto:'].includes(url.protocol)) {
    window.open(url.href, '_blank', 'noopener,noreferrer')
  }
}

/** The same server goes by several names, such as localhost and 127.0.0.1. */
function isThisMachine({ hostname, port }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) && port === location.port
}

function safeUrl(address: string): URL | undefined {
  try {
    return new URL(address, location.href)
  } catch {
    return undefined
  }
}
