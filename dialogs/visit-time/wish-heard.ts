import type { Heard } from '#src/conversation/heard.ts'
import { namesMorning } from '#src/language/answers/about-the-time.ts'
import type { TimeAnswers } from './time-finder.ts'
import { type KeptWish, keepWish, keptWindow, wishesInContext } from './visit-time.ts'

/** The wish that a message tells in the light of what was told before: "10:30" after "周四上午" is Thursday's. */
export function wishHeard(
  { times, text, nowAt }: Heard,
  { wish, window }: Pick<TimeAnswers, 'wish' | 'window'>,
): KeptWish {
  const heldOn = window && keptWindow(window).opensAt.setZone(nowAt.zone).toISODate()
  const wishes = wishesInContext(times, wish, heldOn ?? undefined, nowAt.toISODate() ?? '', namesMorning(text))
  return keepWish(wishes, text)
}
