import { z } from 'zod'

const CLOCK = '([01]\\d|2[0-3]):[0-5]\\d'
/** A time of day. */
export const time = z.string().regex(new RegExp(`^${CLOCK}$`), 'must be a time of day, such as 18:00')
/** From one time of day to another. */
export const hours = z
  .string()
  .regex(new RegExp(`^${CLOCK}-${CLOCK}$`), 'must be two times of day, such as 08:00-20:00')

/** A whole number within a range, told as such. */
export const whole = (least: number, most: number) => {
  const range = `must be a whole number from ${least} to ${most}`
  return z.coerce.number(range).int(range).min(least, range).max(most, range)
}

/** Hours as a setting writes them. */
export const hoursText = ({ from, to }: { from: string; to: string }): string => `${from}-${to}`

/** Hours as a setting gives them. */
export function hoursOf(text: string): { from: string; to: string } {
  const [from = '', to = ''] = text.split('-')
  return { from, to }
}
