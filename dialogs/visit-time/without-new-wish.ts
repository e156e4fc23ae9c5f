import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { readThan } from '#src/language/answers/about-the-time.ts'
import type { Desk } from '../desk.ts'
import { leavesOthers } from './left-days.ts'
import { leavesItToUs, leftOf, onlyRulesOut, rulesOut, takesAnyShown, wishedStill } from './ruled-out.ts'
import { shownWindows } from './shown-window.ts'
import { windowChoices } from './time-choices.ts'
import type { TimeAnswers, timeFinder } from './time-finder.ts'
import { keepWindow, keepWish, keptWindow } from './visit-time.ts'
import { wishHeard } from './wish-heard.ts'

/**
 * What words do that name no time of their own: 随便都行 to a list takes its first; 周六太早, of a time of that day, wants a later one;
 * 今天不行 takes nothing from what was said of other days. Undefined where they do name one, or nothing was spoken of yet.
 */
export async function withoutNewWish(
  finder: ReturnType<typeof timeFinder>,
  heard: Heard,
  answers: TimeAnswers,
  desk: Desk,
): Promise<Reading<TimeAnswers> | undefined> {
  const shown = shownWindows(heard).map(keptWindow)
  const proposed = answers.window ? keptWindow(answers.window) : undefined
  const spokenOf = proposed ? [proposed, ...shown] : shown
  const [first] = spokenOf
  if (leavesItToUs(heard) || takesAnyShown(heard)) return first && finder.held({ window: keepWindow(first) }, answers)
  if (!rulesOut(heard.times)) return undefined
  const left = leftOf(spokenOf, heard.times, desk.zone)
  const refused = spokenOf.find((window) => !left.includes(window))
  const than = readThan(heard.text)
  if (than && refused) return finder.showFree({ ...answers, window: keepWindow(refused) }, 'time-browse', than)
  if (proposed && left.includes(proposed)) return finder.held({ window: keepWindow(proposed) }, answers)
  const before = answers.wish ?? answers.wishBefore
  // What was refused before is out as well.
  const isOpen = before === undefined || before.wishes.every(leavesOthers)
  if (isOpen && onlyRulesOut(heard.times, heard.text)) return finder.onDaysLeft(wishHeard(heard, answers), answers)
  if (left.length > 0)
    return { kind: 'ask', prompt: { ask: { id: 'time-choose' }, choices: windowChoices(left, desk) } }
  const still = wishedStill(before, heard.times, heard.nowAt, desk.zone)
  if (still.length > 0) return finder.tryWish(keepWish(still, heard.text), answers)
  return onlyRulesOut(heard.times, heard.text) ? finder.onDaysLeft(wishHeard(heard, answers), answers) : undefined
}
