import { z } from 'zod'
import type { Dialog, Outcome, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { ANSWERED_BY } from '#src/domain/norms/staff-norms.ts'
import { toldWords } from '#src/domain/orders/told-words.ts'
import { needsNothing, readNeed } from '#src/language/answers/read-need.ts'
import { withoutSwearing } from '#src/language/without-swearing.ts'
import { type Desk, knownFile } from '../desk.ts'
import { daySayOf } from '../monthly/day-say.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { openingFacts } from '../monthly/opening-facts.ts'
import { needsOpening } from './opening.ts'

/** How much of a need is kept. @unit characters */
const NEED_CHARACTERS = 300

const NeedsAnswers = z.object({
  month: z.string().optional(),
  /** What they said of their own accord that they need. */
  told: z.string().optional(),
  words: z.string().optional(),
  isNone: z.boolean().optional(),
  /** The ticket of what was said, so that what is added goes there. */
  ticket: z.string().optional(),
  /** All that was added since. */
  more: z.string().optional(),
  isSettled: z.boolean().optional(),
})
type NeedsAnswers = z.infer<typeof NeedsAnswers>

/** 有什么需要: what is said is written down at once, read back with who sees to it and until when, and may be added to (FO-4). */
export function needsDialog(desk: Desk): Dialog<NeedsAnswers> {
  return {
    name: 'needs',
    answers: NeedsAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { isNone: true },
    begin: (heard) => (heard.purpose.purpose === 'need' ? { told: wordsOf(heard) } : {}),
    asText: (_, link) => ({ id: 'needs-text', facts: { link } }),
    recap: () => ({ id: 'needs-recap' }),
    questions: [wordsQuestion(desk), moreQuestion(desk)],
    act,
  }
}

function wordsQuestion(desk: Desk): Question<NeedsAnswers> {
  return {
    id: 'words',
    isOpen: ({ words, isNone }) => words === undefined && !isNone,
    recall: async ({ told }) =>
      told ? { kind: 'answers', answers: { words: told, ticket: await openNeed(told, desk) } } : { kind: 'unclear' },
    ask: async ({ month }) => needsOpening.open(await openingFacts(desk, month)) ?? { ask: { id: 'needs-hint' } },
    hint: () => ({ id: 'needs-hint' }),
    isOtherMatter: isForSomethingElse,
    read: async (heard): Promise<Reading<NeedsAnswers>> => {
      if (needsNothing(heard.text) || heard.yesNo === 'no') return { kind: 'answers', answers: { isNone: true } }
      // 有, or ok: there is something, and it isn't said yet.
      if (heard.yesNo === 'yes') return { kind: 'ask', prompt: { ask: { id: 'needs-ask-what' } } }
      if (isForOthers(heard) || !tells(heard)) return { kind: 'unclear' }
      const words = wordsOf(heard)
      return { kind: 'answers', answers: { words, ticket: await openNeed(words, desk) } }
    },
  }
}

/** What was written down, with the day; 不对 and 还有 are added to it. */
function moreQuestion(desk: Desk): Question<NeedsAnswers> {
  return {
    id: 'isSettled',
    isOpen: ({ isSettled, isNone, words }) => words !== undefined && !isSettled && !isNone,
    async ask({ words = '', ticket = '' }) {
      const { dueAt = desk.now, ownerId = '' } = (await desk.needs.tickets.find(ticket)) ?? {}
      const owner = (await desk.needs.staff.find(ownerId))?.name
      const who = owner === undefined ? { id: 'needs-somebody' } : { id: 'needs-owner', facts: { owner } }
      const topic = { id: `needs-topic-${readNeed(words)}` }
      return { ask: { id: 'needs-noted', facts: { words, topic, ticket, who, day: daySayOf(dueAt, desk) } } }
    },
    hint: () => ({ id: 'needs-hint-more' }),
    isOtherMatter: (heard) => isForSomethingElse(heard) || heard.purpose.purpose === 'book',
    async read(heard, { ticket = '', more }) {
      const { text, yesNo } = heard
      if (yesNo === 'yes' || needsNothing(text)) return { kind: 'answers', answers: { isSettled: true } }
      if (yesNo === 'no') return { kind: 'ask', prompt: { ask: { id: 'needs-ask-right' } } }
      if (isForOthers(heard) || !tells(heard) || heard.purpose.purpose !== undefined) return { kind: 'unclear' }
      const added = toldWords([more, wordsOf(heard)]) ?? ''
      await desk.needs.tickets.addWords(ticket, added, desk.actor(), desk.now)
      return {
        kind: 'ask',
        keep: { more: added },
        prompt: { ask: { id: 'needs-added', facts: { words: wordsOf(heard) } } },
      }
    },
  }
}

/** A trouble is seen to at once, and no need of a month. */
const isForSomethingElse = (heard: Heard): boolean =>
  isForOthers(heard) ||
  (heard.purpose.purpose === 'book' && heard.purpose.visitKind === 'repair') ||
  (heard.purpose.purpose === 'book' && heard.times.length > 0 && ASKS_FOR_VISIT.test(heard.text))

const ASKS_FOR_VISIT = /约|上门|派人|来人|\b(?:book|visit|appointment|send|come)\b/i

const tells = ({ text }: Heard): boolean => /\p{L}{2}/u.test(text)

const wordsOf = ({ text }: Heard): string => withoutSwearing(text).trim().slice(0, NEED_CHARACTERS)

async function openNeed(words: string, desk: Desk): Promise<string> {
  const description = 'The customer needs something of us'
  const context = { words, topic: readNeed(words) }
  const owner = await desk.needs.staff.findOwner(ANSWERED_BY.need, knownFile(desk.file()).customer.area)
  return (await desk.openTicket({ kind: 'need', severity: 'minor', description, context, ownerId: owner?.id })).id
}

async function act({ isNone, words }: Partial<NeedsAnswers>): Promise<Outcome> {
  return { kind: 'done', says: [{ id: isNone && words === undefined ? 'needs-none' : 'needs-thanks' }] }
}
