import { DateTime } from 'luxon'
import { FRAGMENT_MINUTES } from '#src/domain/norms/talk-norms.ts'
import { endsInQuestion } from '#src/language/answers/is-asked.ts'
import { isFragment } from '#src/language/answers/is-fragment.ts'
import type { Heard } from './heard.ts'
import { isInTheMiddle } from './takes-idle.ts'
import type { Talk } from './talk.ts'
import type { TalkState } from './talk-state.ts'

/** As much as is kept of words that were not understood. @unit characters */
const LONGEST_WORDS = 200

/** 我家网 / 不行了: a thought in several messages, read together where the last of them has no sense of its own. */
export function joined(talk: Talk, { unread }: TalkState, heard: Heard, hearAgain: (text: string) => Heard): Heard {
  if (!unread || heard.chosen || heard.purpose.purpose !== undefined || isInTheMiddle(talk)) return heard
  const ageMinutes = heard.nowAt.diff(DateTime.fromISO(unread.at), 'minutes').minutes
  if (ageMinutes > FRAGMENT_MINUTES) return heard
  const both = hearAgain(`${unread.text}${between(unread.text, heard.text)}${heard.text}`)
  return both.purpose.purpose !== undefined || isFragment(both.text) ? both : heard
}

/** 网好了没 / 好像是好了: what was asked ends where it was asked. */
function between(first: string, then: string): string {
  if (endsInQuestion(first) || ASKS_IN_DIALECT.test(first)) return '？'
  return /[a-z]$/i.test(first) || /^[a-z]/i.test(then) ? ' ' : ''
}

const ASKS_IN_DIALECT = /[好中行成了过](?:没|不|没有)\s*$/

/** The beginning of a thought is no miss: it is waited for the rest. */
export function waitsForRest(talk: Talk, { text }: Heard): boolean {
  talk.unread = text.slice(0, LONGEST_WORDS)
  if (isInTheMiddle(talk) || !isFragment(text)) return false
  talk.says.push({ id: 'common-go-on' })
  return true
}
