import type { Clock, Days, TimeOfDay, Token } from './token.ts'

/** The hours that a token says, if it says hours. */
export const timeAt = (token: Token | undefined): TimeOfDay | undefined =>
  token?.kind === 'time' ? token.time : undefined

/** The days that a token says, if it says days. */
export const daysAt = (token: Token | undefined): Days | undefined => (token?.kind === 'day' ? token.days : undefined)

/** A day or an hour that something can be said to come before or after. */
export const isOperand = (token: Token | undefined): boolean =>
  token?.kind === 'day' || (token?.kind === 'time' && token.time.form !== 'any' && token.time.form !== 'asap')

/** A minute of the day that is no matter of reading. */
export const exactly = (minute: number): Clock => ({ minute, half: 'unsaid', isExact: true })
