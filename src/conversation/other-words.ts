import { RECAP_AFTER_MINUTES, SAME_WORDS_AT_MOST } from '#src/domain/norms/talk-norms.ts'
import type { Answers, Question } from './dialog.ts'
import { askedQuestion } from './put-question.ts'
import { asSaid, type Say } from './say.ts'
import { current, type Talk } from './talk.ts'
import type { Frame, TalkState } from './talk-state.ts'
import { minutesSince } from './time-of-talk.ts'

type Asked = NonNullable<Frame['asked']>

interface PutBefore {
  readonly times: number
  readonly last: string | undefined
}

/**
 * Nobody is asked the same in the same words a third time: the question is put shorter then, next with the way to a person,
 * and so on in turns. What lies further back than a recap doesn't count.
 */
export function putInOtherWords(talk: Talk, before: TalkState): void {
  const now = current(talk)
  const asked = now?.frame.asked
  if (!now || !asked || !talk.prompt || now.dialog.isVerbatim) return
  const { times, last } = putBefore(talk, before, now.frame.dialog, asked)
  const words = talk.needs.phrase(talk.prompt.ask)
  const isOwn = words === asked.text
  const isWornOut = isOwn ? times >= SAME_WORDS_AT_MOST : words === last
  const question = askedQuestion(now.dialog, now.frame)
  const other = isWornOut && question ? otherWords(talk, question, now.frame, last) : undefined
  if (other) talk.prompt = { ...talk.prompt, ask: other }
  now.frame.asked = {
    ...asked,
    times: isOwn && !other ? times + 1 : times,
    last: other ? talk.needs.phrase(other) : isOwn ? undefined : words,
  }
}

/** How often the question was put in its own words until now, and in which others last. */
function putBefore(talk: Talk, { stack }: TalkState, dialog: string, asked: Asked): PutBefore {
  const put = stack.findLast((frame) => frame.dialog === dialog && isSame(frame.asked, asked))?.asked
  const isLongAgo = put?.at !== undefined && minutesSince(put.at, talk.nowAt) > RECAP_AFTER_MINUTES
  return put && !talk.isLater && !isLongAgo ? { times: put.times ?? 1, last: put.last } : { times: 0, last: undefined }
}

const isSame = (one: Asked | undefined, other: Asked): boolean =>
  one?.question === other.question &&
  one.text === other.text &&
  one.choices.map(({ label }) => label).join('\n') === other.choices.map(({ label }) => label).join('\n')

/** The shorter words, or those that name the way to a person, whichever weren't the last. */
function otherWords(
  { needs }: Talk,
  question: Question<Answers>,
  { answers, asked }: Frame,
  last: string | undefined,
): Say {
  const own = asked?.again === undefined ? undefined : asSaid(asked.again)
  const shorter = own ?? question.again?.(answers) ?? question.hint(answers)
  if (needs.phrase(shorter) !== last) return shorter
  const isStaff = needs.dialogs.forPurpose('queue') !== undefined
  return { id: isStaff ? 'common-or-lay-down' : 'common-or-person', facts: { ask: shorter } }
}
