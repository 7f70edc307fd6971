import { posix } from 'node:path'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { AppError } from '../../errors.ts'
import { attribute, parseXml, type XmlBudget, type XmlElement } from './docx-xml.ts'

const mostEntries = 5_000
const mostUnpackedBytes = 250_000_000
const mostPartBytes = 32_000_000
/** How many times larger a big part may get when unpacked; text of a report gets 10 to 30 times. */
const steepestRatio = 200
const mostElements = 600_000

/** A Word file is a zip with parts, of which only those with text are ever unpacked. */
export interface WordPackage {
  names: string[]
  /** The part as XML; undefined where there is none. */
  read(name: string): Promise<XmlElement | undefined>
  /** The part as it is; undefined where there is none or where it is larger. */
  bytes(name: string, most: number): Promise<Buffer | undefined>
}

export interface Relationship {
  type: string
  /** The name of a part, or an address outside the file. */
  target: string
  isExternal: boolean
}

export async function openPackage(bytes: Buffer): Promise<WordPackage> {
  const zip = await orDamaged(yauzl.fromBufferPromise(bytes))
  const entries = await orDamaged(entriesOf(zip))
  const budget: XmlBudget = { elementsLeft: mostElements }
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    async read(name) {
      const entry = entries.get(name.toLowerCase())
      if (entry && entry.uncompressedSize > mostPartBytes) throw new AppError('file_too_complex')
      return entry && parseXml(await orDamaged(textOf(zip, entry)), budget)
    },
    async bytes(name, most) {
      const entry = entries.get(name.toLowerCase())
      if (!entry || entry.uncompressedSize > most) return undefined
      return orDamaged(bytesOf(zip, entry, most))
    },
  }
}

/** What a part refers to, by the ids that it uses. */
export async function readRelationships(
  parts: WordPackage,
  part: string,
): Promise<Map<string, Relationship>> {
  const { dir, base } = posix.parse(part)
  const root = await parts.read(posix.join(dir, '_rels', `${base}.rels`))
  const all = (root?.children ?? []).map((element): [string, Relationship] => {
    const target = attribute(element, 'Target') ?? ''
    const isExternal = attribute(element, 'TargetMode') === 'External'
    return [
      attribute(element, 'Id') ?? '',
      {
        type: posix.basename(attribute(element, 'Type') ?? ''),
        target: isExternal ? target : posix.join('/', dir, resolvable(target)).slice(1),
        isExternal,
      },
    ]
  })
  return new Map(all)

  function resolvable(target: string): string {
    return target.startsWith('/') ? posix.relative(`/${dir}`, target) : target
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpackedBytes = 0
  for await (const entry of zip.eachEntry()) {
    unpackedBytes += entry.uncompressedSize
    if (entry.isEncrypted()) throw new AppError('file_encrypted')
    if (entries.size >= mostEntries || unpackedBytes > mostUnpackedBytes || isBomb(entry)) {
      throw new AppError('file_too_complex')
    }
    entries.set(entry.fileName.replace(/^\//, '').toLowerCase(), entry)
  }
  return entries
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > 1_000_000 && uncompressedSize > steepestRatio * compressedSize
}

/** The sizes that a zip declares may be lies: yauzl stops at the declared one, this at the most. */
async function bytesOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += (chunk as Buffer).length
    if (length > most) throw new AppError('file_too_complex')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return decoded(await bytesOf(zip, entry, mostPartBytes))
}

function decoded(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  const isUtf16BigEndian = bytes[0] === 0xfe && bytes[1] === 0xff
  const encoding = isUtf16 ? 'utf-16le' : isUtf16BigEndian ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** Whatever goes wrong while unpacking is about the file, not about us. */
async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('file_damaged', error)
  }
}
