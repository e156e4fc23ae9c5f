import { DateTime } from 'luxon'
import type { z } from 'zod'
import type { Answers, Dialog } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { REMARK_MINUTES } from '#src/domain/norms/survey-norms.ts'
import { DECLINES } from './after-visit/items-question.ts'
import type { Desk } from './desk.ts'

/** What every last word has; `isNone` where there is none. */
type LastWordAnswers = Answers & {
  readonly askedAt?: string | undefined
  readonly words?: string | undefined
  readonly isNone?: boolean | undefined
}

/** How the last word about one evaluation differs from that about another. */
interface LastWord<A extends LastWordAnswers> extends Pick<Dialog<A>, 'name' | 'act'> {
  readonly answers: z.ZodObject
  /** The question's text. */
  ask(answers: Partial<A>): string
  /** The id of its words for whoever said something else. */
  readonly hint: string
  /** Other points than those given before, instead of words or with them. */
  readPoints(heard: Heard): Partial<A> | undefined
  /** Whether points were given. */
  hasPoints(answers: Partial<A>): boolean
  isOtherMatter(heard: Heard): boolean
  saysNothing(text: string): boolean
}

/** What a customer would like to say after an evaluation: in their own words, or not at all; nobody is asked for it twice. */
export function lastWordDialog<A extends LastWordAnswers>(word: LastWord<A>, desk: Pick<Desk, 'now'>): Dialog<A> {
  const { name, answers, ask, hint, act, hasPoints, readPoints, isOtherMatter, saysNothing } = word
  const answered = (given: LastWordAnswers) => ({ kind: 'answers', answers: given as Partial<A> }) as const
  return {
    ...{ name, answers, act },
    needsCustomer: true,
    isMenu: true,
    whenStopped: { isNone: true } as Partial<A>,
    isOver: ({ askedAt }) =>
      askedAt === undefined || desk.now.diff(DateTime.fromISO(askedAt), 'minutes').minutes > REMARK_MINUTES,
    questions: [
      {
        id: 'words',
        isOpen: (given) => given.words === undefined && !given.isNone && !hasPoints(given),
        ask: (given) => ({ ask: { id: ask(given) } }),
        hint: () => ({ id: hint }),
        isOtherMatter,
        read(heard) {
          const { text, yesNo } = heard
          const points = readPoints(heard)
          if (points) return { kind: 'answers', answers: points }
          if (isOtherMatter(heard)) return { kind: 'unclear' }
          if (saysNothing(text) || DECLINES.test(text.trim()) || yesNo !== undefined) return answered({ isNone: true })
          return SAYS_SOMETHING.test(text) ? answered({ words: text.trim() }) : { kind: 'unclear' }
        },
      },
    ],
  }
}

/** A word, or 👍. */
const SAYS_SOMETHING = /\p{L}|\p{Extended_Pictographic}/u
