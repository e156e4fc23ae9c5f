import { createHash, randomInt } from 'node:crypto'

/** Without vowels, so that no words come about, and without letters that look alike: 5.4 bits each. */
const LETTERS = 'bcdfghjkmnpqrstvwxyzBCDFGHJKLMNPQRSTVWXYZ'
const LENGTH = 22

/** A code for a link, which nobody guesses. */
export const freshCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** What is kept of a code. */
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')
