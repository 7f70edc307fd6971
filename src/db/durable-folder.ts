import { closeSync, fdatasyncSync, fsyncSync, openSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/**
 * A folder that PGlite really syncs. As delivered, `fsync` in the engine reaches nothing: what is
 * acknowledged survives a killed process but not a power cut. The hook is in place before the
 * engine touches any file. `synced` is called for each sync, so that a test can count them.
 */
export class DurableFolder extends NodeFS {
  readonly #synced: () => void

  constructor(folder: string, synced: () => void = () => {}) {
    super(folder)
    this.#synced = synced
  }

  override async init(...[pglite, options]: Parameters<NodeFS['init']>) {
    const prepared = await super.init(pglite, options)
    const syncFiles = (engine: unknown) => this.#syncFiles(engine as Engine)
    prepared.emscriptenOpts.preRun = [syncFiles, ...(prepared.emscriptenOpts.preRun ?? [])]
    return prepared
  }

  /** A folder needs the stronger sync: what was created or renamed in it counts as its metadata. */
  #syncFiles({ FS, NODEFS }: Engine): void {
    NODEFS.stream_ops.fsync = ({ nfd, node }) => {
      NODEFS.tryFSOperation(() => (FS.isDir(node.mode) ? fsyncSync(nfd) : fdatasyncSync(nfd)))
      this.#synced()
      return 0
    }
  }
}

/** The engine's other sync, fdatasync, is a no-op in WebAssembly whatever the file system does. */
export const durableParameters = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['fsync=on', 'wal_sync_method=fsync'].flatMap((setting) => ['-c', setting]),
]

/** Makes files that were created or renamed in a folder stay there after a power cut. */
export function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** What of the WebAssembly module's file system is needed here; it has no types for it. */
interface Engine {
  FS: { isDir(mode: number): boolean }
  NODEFS: {
    /** Passes on an error of the file system so that the engine understands it, and stops. */
    tryFSOperation(operation: () => void): void
    stream_ops: { fsync?: (file: { nfd: number; node: { mode: number } }) => number }
  }
}
