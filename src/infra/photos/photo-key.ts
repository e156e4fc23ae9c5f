/** A photo's key as it was given out; anything else could lead out of where photos are kept. @throws RangeError */
export function requireKey(key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new RangeError('a photo key is the SHA-256 of its bytes')
  return key
}
