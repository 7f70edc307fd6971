import { strToU8, zipSync } from 'fflate'

/** What the files of an app package are made from; the icons are bytes, the others text. */
export interface PackageSource {
  manifest: string
  languages: Record<string, string>
  icons: Record<string, Uint8Array>
}

/**
 * The zip that is uploaded to Teams, with the environment's values put in. Throws, naming all of
 * them, when the manifest asks for values that the environment does not have.
 */
export function packageFor(source: PackageSource, env: Record<string, string | undefined>) {
  const manifest = filledIn(source.manifest, env)
  const files: Record<string, Uint8Array> = { 'manifest.json': strToU8(manifest), ...source.icons }
  for (const [name, text] of Object.entries(source.languages)) files[name] = strToU8(text)
  const mtime = new Date(1980, 0, 1) // the same input is always the same zip
  return { manifest, zip: zipSync(files, { mtime, level: 9 }) }
}

/** Replaces `${{NAME}}` as the toolkit does, but safely inside JSON text. */
function filledIn(text: string, env: Record<string, string | undefined>): string {
  const missing = new Set<string>()
  const filled = text.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = env[name]
    if (!value) missing.add(name)
    return JSON.stringify(value ?? '').slice(1, -1)
  })
  if (missing.size > 0) throw new Error(`These have no value: ${[...missing].join(', ')}`)
  return filled
}
