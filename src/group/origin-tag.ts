import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import { levels, type Origin } from './group.ts'

/*
 * What is stored with a ballot of where it comes from: always as long, never the same twice, and
 * unreadable without both the salt of the box and the key from the environment.
 */

const nonceBytes = 12
const tagBytes = 16

/** From the salt of a box: worked out once for all tags of the box. */
export function originKey(salt: Buffer, ballotKey: string): Buffer {
  return createHmac('sha256', ballotKey).update('origin').update(salt).digest()
}

/** `nonce` must be new for each tag. */
export function originTag({ unitId, level }: Origin, key: Buffer, nonce: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce.subarray(0, nonceBytes))
  const unit = Buffer.from((unitId ?? noUnit).replaceAll('-', ''), 'hex')
  const place = Buffer.from([level ? levels.indexOf(level) + 1 : 0])
  const sealed = Buffer.concat([cipher.update(unit), cipher.update(place), cipher.final()])
  return Buffer.concat([nonce.subarray(0, nonceBytes), cipher.getAuthTag(), sealed])
}

export function originFrom(tag: Buffer, key: Buffer): Origin {
  const decipher = createDecipheriv('aes-256-gcm', key, tag.subarray(0, nonceBytes))
  decipher.setAuthTag(tag.subarray(nonceBytes, nonceBytes + tagBytes))
  const plain = Buffer.concat([
    decipher.update(tag.subarray(nonceBytes + tagBytes)),
    decipher.final(),
  ])
  const unitId = plain.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  return { unitId: unitId === noUnit ? undefined : unitId, level: levels[plain[16]! - 1] }
}

const noUnit = '00000000-0000-0000-0000-000000000000'
