import { z } from 'zod'
import type { Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { CHECKLIST_STAGES } from '#src/domain/visits/checklist.ts'
import { namesChecklistStage, readChecklistStage } from '#src/language/answers/read-checklist-stage.ts'
import { saysKnocked } from '#src/language/answers/read-door-answer.ts'
import { beginsWithItems, namesBackwards, readItemClauses } from '#src/language/answers/read-item-clauses.ts'
import {
  goesOn,
  isBareNumber,
  readItemReply,
  saysItIsDone,
  saysNothingWasDone,
} from '#src/language/answers/read-item-reply.ts'
import { readLineTests, saysOnlyTests } from '#src/language/answers/read-line-tests.ts'
import { beginsWithDone } from '#src/language/answers/read-work-done.ts'
import { saysAllIsWell, saysYes } from '#src/language/answers/says-all-is-well.ts'
import { type ItemsAtHand, placedByWords, saidBothWays, saidByWords } from './by-words.ts'
import { textsOf } from './checklist-says.ts'

const Numbers = z.array(z.number())

/**
 * What was answered: `begin` nothing yet; of items; what was done `instead` of one, `none` that nothing was; `go_on` with the next
 * part; `part` another one; `later` not now.
 */
export const Reply = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['begin', 'go_on', 'later']) }),
  z.object({ kind: z.literal('none'), words: z.string() }),
  z.object({
    kind: z.literal('items'),
    done: z.union([Numbers, z.literal('all')]),
    failed: z.array(z.object({ item: z.number(), remark: z.string() })),
    /** What was said of items that the list shown last hasn't, or that have another number in it than the one that was named; `id` is left out where it isn't clear which; `isBare` where nothing is said of what was done instead. */
    elsewhere: z
      .array(
        z.object({
          id: z.string().optional(),
          words: z.string(),
          number: z.number().optional(),
          isBare: z.boolean().optional(),
        }),
      )
      .optional(),
  }),
  z.object({ kind: z.literal('instead'), words: z.string() }),
  z.object({ kind: z.literal('part'), stage: z.enum(CHECKLIST_STAGES) }),
])

/** See `Reply`. */
export type Reply = z.infer<typeof Reply>

/** How much of what was done instead is kept. @unit characters */
const WORDS_CHARACTERS = 200

/** Where a reply is said: what is asked, of the item with which number, of which items, and whether the list of them was shown whole. */
interface Asked extends ItemsAtHand {
  readonly asks: 'items' | 'instead' | 'next'
  readonly number: number
  readonly isWhole: boolean
}

const ALL: Reply = { kind: 'items', done: 'all', failed: [] }

const TAKES_BACK =
  /^(?:哦|啊|呃|不好意思|等等|sorry|wait|oh|no)*[,， ]*(?:不对|不是|错了|说错了|搞错了|no|sorry|wait)[,，。 ]*(?:应该)?(?:是|i mean|it's)?[,， ]*(?=第?\d)/iu

/** What a message says of the list; `beyond` where it names numbers that the list doesn't have, `backwards` where a range falls. */
export function readReply(heard: Heard, asked: Asked): Reply | 'beyond' | 'backwards' | undefined {
  // 不对 是4没做 3做了: of the list, whatever is asked.
  const text = heard.text.replace(TAKES_BACK, '')
  const isOfOther = isBareNumber(text) && asked.asks !== 'items'
  const items = isOfOther ? undefined : readItemClauses(text, asked.items.length, { texts: textsOf(asked.items) })
  if (items) return placedByWords(items, asked)
  const both = asked.asks === 'items' ? saidBothWays(text, asked) : undefined
  if (both) return both
  if (isBareNumber(text) ? asked.asks === 'items' : readItemReply(text)) return 'beyond'
  if (namesBackwards(text)) return 'backwards'
  const named = saidByWords(text, asked)
  // 没铺垫布, of what was done instead, is no more than that.
  if (named && (asked.asks !== 'instead' || named.done === 'all')) return named
  const stage = heard.purpose.purpose === 'checklist' ? readChecklistStage(text) : namesChecklistStage(text)
  if (stage) return { kind: 'part', stage }
  if (asked.asks === 'instead') return readInstead(heard, asked)
  if (asked.asks === 'next') return readNext(heard)
  if (saysAllIsWell(text) || (asked.isWhole && saysYes(text))) return ALL
  if (/^(?:下一步|下一个|next(?: step)?|跳过|skip)$/i.test(text.trim())) return { kind: 'go_on' }
  return goesOn(text) || heard.purpose.purpose === 'checklist' ? { kind: 'begin' } : undefined
}

function readInstead({ text, yesNo, purpose }: Heard, { number }: Asked): Reply | undefined {
  if (saysNothingWasDone(text) || yesNo === 'no') return { kind: 'none', words: text.trim().slice(0, WORDS_CHARACTERS) }
  if (saysItIsDone(text)) return { kind: 'items', done: [number], failed: [] }
  if (goesOn(text) || purpose.purpose === 'checklist') return { kind: 'begin' }
  // -21 网速300 is what was measured, and nothing that was done instead.
  if (saysOnlyTests(text)) return undefined
  const words = text.trim().slice(0, WORDS_CHARACTERS)
  // 好 says nothing of what was done, nor does 8 没做 of a list that has no eighth.
  if (beginsWithItems(text)) return undefined
  return yesNo !== undefined || words.length < 2 || isBareNumber(words) ? undefined : { kind: 'instead', words }
}

function readNext({ text, yesNo, purpose }: Heard): Reply | undefined {
  if (goesOn(text) || yesNo === 'yes' || purpose.purpose === 'checklist') return { kind: 'go_on' }
  return yesNo === 'no' ? { kind: 'later' } : undefined
}

/** How long a message may be that is a command, and no word on what was done instead. @unit characters */
const COMMAND_CHARACTERS = { han: 10, other: 16 } as const

/** Whether words that name another purpose are for that one: 没到门口就脱了鞋 says what was done, and reports no arrival. At the door is a part of the list for whoever is there. */
export function isCommand(
  { text, purpose }: Heard,
  { asks, isThere = false }: { readonly asks?: Asked['asks'] | undefined; readonly isThere?: boolean | undefined },
): boolean {
  // 敲了 is of the item that asks for it.
  const isOfList =
    saysKnocked(text) ||
    (asks === 'items' && beginsWithItems(text)) ||
    (isThere && namesChecklistStage(text) !== undefined)
  if (asks !== 'instead') return readItemReply(text) === undefined && !isOfList
  // 弄好了，换了一截皮线，光衰-22.5 reports the work.
  const isReport = beginsWithDone(text) || readLineTests(text) !== undefined
  if (purpose.purpose === 'finished' && isReport) return true
  const most = /\p{Script=Han}/u.test(text) ? COMMAND_CHARACTERS.han : COMMAND_CHARACTERS.other
  return text.trim().length <= most
}

/** A reply as the dialog keeps it. */
export const kept = (reply: Reply | undefined): Reading<{ reply: Reply }> =>
  reply ? { kind: 'answers', answers: { reply } } : { kind: 'unclear' }
