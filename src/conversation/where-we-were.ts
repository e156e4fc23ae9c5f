import { asksIfCertain, asksWhatWasSaid, asksWhenTheyCome } from '#src/language/answers/asks-of-own-visit.ts'
import { openDialog, recap, repeat } from './advance.ts'
import type { Heard } from './heard.ts'
import { isInTheMiddle } from './takes-idle.ts'
import { current, type Talk } from './talk.ts'

/** What a day or an hour that was said is said for; in anything else it was said of a visit that is agreed. */
const OF_A_TIME = ['book', 'move']
const OF_THE_TALK = /到(?:哪|边)/

/** 刚说到哪了, 我刚才说的周几来着, 几点来: what is open is put once more; where no time is on the table, what is agreed is told. */
export async function tellsWhereWeWere(talk: Talk, { text, chosen }: Heard): Promise<boolean> {
  const now = current(talk)
  if (chosen || talk.needs.dialogs.forPurpose('book') === undefined) return false
  const { dialog, answers } = now?.frame ?? {}
  const isOfATime = OF_A_TIME.includes(dialog ?? '')
  const isOfWindow = isOfATime && answers?.window !== undefined
  // Before a time is proposed, whoever asks when somebody comes asks what is free; of a move, when it was to be.
  const asksWhen = asksWhenTheyCome(text) && (isOfWindow || dialog === 'move')
  if (!asksWhatWasSaid(text) && !asksWhen && !(isOfATime && asksIfCertain(text))) return false
  const isOfThis = dialog === 'move' && !OF_THE_TALK.test(text) ? isOfWindow || asksIfCertain(text) : isOfATime
  if (!now?.frame.asked || !isInTheMiddle(talk) || !(isOfThis || OF_THE_TALK.test(text)))
    return openDialog(talk, 'show').then(() => true)
  const holds = asksWhen ? now.dialog.holds?.(now.frame.answers) : undefined
  if (holds) talk.says.push(holds)
  else recap(talk)
  await repeat(talk)
  return true
}
