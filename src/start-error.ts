/** Keeps the server from starting, and somebody can put it right: told in words, without a stack. */
export class StartError extends Error {
  override readonly name: string = 'StartError'
}
