import type { Heard } from '#src/conversation/heard.ts'
import { anyTimeWillDo, namesMorning } from '#src/language/answers/about-the-time.ts'
import type { TimeAnswers } from './time-finder.ts'
import { type KeptWish, keepWish, keptWindow, wishesInContext } from './visit-time.ts'

/** The wish that a message tells in the light of what was told before: "10:30" after "周四上午" is Thursday's. */
export function wishHeard(
  { times, text, nowAt }: Pick<Heard, 'times' | 'text' | 'nowAt'>,
  { wish, wishBefore, window }: Pick<TimeAnswers, 'wish' | 'wishBefore' | 'window'>,
): KeptWish {
  const heldOn = window && keptWindow(window).opensAt.setZone(nowAt.zone).toISODate()
  const wishes = wishesInContext(times, wish ?? wishBefore, heldOn ?? undefined, nowAt.toISODate() ?? '', {
    namesMorning: namesMorning(text),
    leavesHours: anyTimeWillDo(text),
  })
  return keepWish(wishes, text)
}
