import type { KeyObject } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'

const ALGORITHM = 'HS256'

/** Signs `claims` with the newest key; good for `lifetimeS` seconds of real time. */
export function sign(claims: JWTPayload, lifetimeS: number, [newest]: readonly KeyObject[]): Promise<string> {
  if (!newest) throw new TypeError('no key to sign with')
  const issuedAtS = Math.floor(Date.now() / 1000)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuedAt(issuedAtS)
    .setExpirationTime(issuedAtS + lifetimeS)
    .sign(newest)
}

/** The claims of a string that one of `keys` signed; `expired` and `invalid` are told apart. */
export async function verify(signed: string, keys: readonly KeyObject[]): Promise<JWTPayload | 'expired' | 'invalid'> {
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(signed, key, { algorithms: [ALGORITHM], requiredClaims: ['exp'] })
      return payload
    } catch (error) {
      if (error instanceof errors.JWTExpired) return 'expired'
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) return 'invalid'
    }
  }
  return 'invalid'
}
