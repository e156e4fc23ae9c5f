import { asksForPerson } from '#src/language/answers/asks-for-person.ts'
import { complainsInAnger } from '#src/language/answers/read-complaint.ts'
import { sendsOff, withoutInsults } from '#src/language/answers/without-insults.ts'
import { type Heard, hear } from './heard.ts'
import { current, type Talk } from './talk.ts'
import type { TalkState } from './talk-state.ts'
import { joined } from './unread.ts'

/** A message as it was heard: `heard` is what is left beside anger, or the wish for no person; `isSworn`: insults or oaths were in it. */
interface Listened {
  readonly all: Heard
  readonly heard: Heard
  readonly isSworn: boolean
}

/** Hears a message, together with the beginning of a thought before it. */
export function listen(
  talk: Talk,
  state: TalkState,
  { text, nowAt }: Pick<Heard, 'text' | 'nowAt'>,
  isLaidDown: boolean,
): Listened {
  const choices = isLaidDown ? [] : (current(talk)?.frame.asked?.choices ?? [])
  const hearAs = (words: string): Heard => hear(words, choices, nowAt, talk.needs.dialogs.readPurpose)
  // 机器人滚，叫人来: the wish for a person is whole with its hard words.
  const calm = mayBeAnswered(talk) || asksForPerson(text) ? text : withoutInsults(text)
  if (calm === '' && text.trim() !== '') {
    const heard = hear(text, [], nowAt, () => ({ purpose: 'anger', isWhole: true, besides: '' }))
    return { all: heard, heard, isSworn: true }
  }
  // Thanks. You people are useless: says no thanks.
  if (calm !== text && isScorn(talk, calm)) {
    const heard = hear(text, [], nowAt, () => ({ purpose: 'anger', isWhole: true, besides: '' }))
    return { all: heard, heard, isSworn: true }
  }
  const all = joined(talk, state, hearAs(calm), hearAs)
  const { besides } = all.purpose
  return {
    all,
    heard: besides ? hearAs(besides) : all,
    isSworn: calm !== text || sendsOff(text) || complainsInAnger(text),
  }
}

/** What is left of it is thanks alone. */
function isScorn({ needs }: Talk, calm: string): boolean {
  const { purpose, isWhole } = needs.dialogs.readPurpose(calm)
  return purpose === 'thanks' && isWhole
}

/** What is asked of somebody's judgement is answered with hard words too; colleagues write theirs for others to read. */
function mayBeAnswered(talk: Talk): boolean {
  const now = current(talk)
  const isStaff = talk.needs.dialogs.forPurpose('queue') !== undefined
  return isStaff || now?.dialog.isVerbatim === true || JUDGES.includes(now?.dialog.name ?? '')
}

const JUDGES = [
  ...['satisfaction', 'satisfaction-reminder', 'satisfaction-word', 'after-visit', 'remark', 'correct-score'],
  ...['breach', 'heard-back', 'allow-work', 'extra-offer'],
]
