import { Duplex } from 'node:stream'
import type { Worker } from 'node:worker_threads'

/**
 * Stands where the driver expects a socket, and carries PostgreSQL's own protocol to the engine
 * in its worker. So the embedded engine is spoken to by the same driver as a server: same types,
 * same errors, same prepared statements. What is asked in one turn of the event loop is one message,
 * and so is what comes back.
 */
export class EmbeddedWire extends Duplex {
  readonly #worker: Worker
  #leaving: Buffer[] = []

  constructor(worker: Worker) {
    super()
    this.#worker = worker
    worker.on('message', this.#receive)
  }

  /** A broken engine is not replaced, so trying again finds the same. */
  connect(): void {
    process.nextTick(() => {
      if (this.destroyed) this.emit('error', new Error('The embedded database has stopped'))
      else this.emit('connect')
    })
  }

  setNoDelay(): void {}

  setKeepAlive(): void {}

  ref(): void {}

  unref(): void {}

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#send([chunk])
    done()
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.#send(chunks.map(({ chunk }) => chunk))
    done()
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#worker.off('message', this.#receive)
    done(error)
  }

  /** Statements that are asked in the same turn travel together: waking a thread costs more. */
  #send(chunks: Buffer[]): void {
    if (this.#leaving.length === 0) process.nextTick(() => this.#leave())
    this.#leaving.push(...chunks)
  }

  #leave(): void {
    const message = new Uint8Array(this.#leaving.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    for (const chunk of this.#leaving) {
      message.set(chunk, at)
      at += chunk.length
    }
    this.#leaving = []
    this.#worker.postMessage(message, [message.buffer])
  }

  #receive = (answer: unknown): void => {
    if (answer instanceof Uint8Array && answer.length > 0) {
      this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength))
    }
  }
}
