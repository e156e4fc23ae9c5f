import { randomBytes } from 'node:crypto'

/** Prefixes of the identifiers that this service gives out. The back office's own ids are kept as they come. */
type IdPrefix =
  | 'apt'
  | 'wo'
  | 'tkt'
  | 'msg'
  | 'cnv'
  | 'tok'
  | 'tsk'
  | 'sub'
  | 'cls'
  | 'pwk'
  | 'stp'
  | 'pho'
  | 'ext'
  | 'cle'
  | 'prb'
  | 'txt'

/** Gives a fresh identifier with a visible prefix, for example `apt_3f9k2m7q1x0z`; unguessable, never reused. */
export function freshId(prefix: IdPrefix): string {
  return `${prefix}_${BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0')}`
}
