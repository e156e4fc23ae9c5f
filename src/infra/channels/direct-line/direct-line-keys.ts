import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'

/** What a signed string is for; each has keys of its own, so that none passes for another. */
type Purpose = 'token' | 'stream-ticket' | 'page-cookie'

/** The signing keys of a purpose: the first signs, all are accepted, so that a secret can be replaced without a gap. */
export type Keys = Readonly<Record<Purpose, readonly KeyObject[]>>

const KEY_BYTES = 32

/** Derives the signing keys from the Direct Line secrets, newest first. */
export function directLineKeys(secrets: readonly string[]): Keys {
  const keysFor = (purpose: Purpose) =>
    secrets.map((secret) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `doorstep direct line ${purpose}`, KEY_BYTES))),
    )
  return {
    token: keysFor('token'),
    'stream-ticket': keysFor('stream-ticket'),
    'page-cookie': keysFor('page-cookie'),
  }
}
