import type { Purpose, PurposeReading } from '#src/language/purposes.ts'
import type { Desk } from './desk.ts'

/** Reads what a message is for; undefined where it is for nothing that this reader knows. */
type ReadsPurpose<Of extends readonly unknown[] = [Desk]> = (text: string, ...of: Of) => PurposeReading | undefined

/** A message that says something is for this purpose. */
export const says =
  <Of extends readonly unknown[]>(
    purpose: Purpose | undefined,
    isSaid: (text: string, ...of: Of) => unknown,
  ): ReadsPurpose<Of> =>
  (text, ...of) =>
    isSaid(text, ...of) ? { purpose, isWhole: false } : undefined

/** The same, of a message that says nothing else. */
export const saysOnly =
  <Of extends readonly unknown[]>(purpose: Purpose, isSaid: (text: string, ...of: Of) => unknown): ReadsPurpose<Of> =>
  (text, ...of) =>
    isSaid(text, ...of) ? { purpose, isWhole: true } : undefined

/** What the first of several readers makes of a message, in their order. */
export function firstOf<Of extends readonly unknown[]>(readers: readonly ReadsPurpose<Of>[]): ReadsPurpose<Of> {
  return (text, ...of) => {
    for (const read of readers) {
      const reading = read(text, ...of)
      if (reading) return reading
    }
    return undefined
  }
}
