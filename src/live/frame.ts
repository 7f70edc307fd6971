/**
 * A text as one WebSocket frame (RFC 6455, 5.2), built once and written to every socket of a room
 * as it is: unmasked, as servers send, and uncompressed.
 */
export function frameOf(text: string): Buffer {
  const payload = Buffer.from(text)
  return Buffer.concat([headerFor(payload.length), payload])
}

const finalText = 0x81

/** An empty ping (5.5.2). */
export const pingFrame = Buffer.from([0x89, 0])

function headerFor(length: number): Buffer {
  if (length < 126) return Buffer.from([finalText, length])
  if (length < 65_536) {
    const header = Buffer.from([finalText, 126, 0, 0])
    header.writeUInt16BE(length, 2)
    return header
  }
  const header = Buffer.alloc(10)
  header.set([finalText, 127])
  header.writeBigUInt64BE(BigInt(length), 2)
  return header
}
