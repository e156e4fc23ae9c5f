import { z } from 'zod'
import type { Dialog, Question, Reading } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { type Choice, inWords, type Prompt } from '#src/conversation/say.ts'
import { readPhone } from '#src/language/answers/read-phone.ts'
import {
  besidesCall,
  isAnyTime,
  readPromotionAnswer,
  saysInterested,
  wantsCall,
  wantsNoCall,
} from '#src/language/answers/read-promotion-answer.ts'
import { readTime } from '#src/language/time/read-time.ts'
import type { Desk } from '../desk.ts'
import { isForOthers } from '../monthly/is-for-others.ts'
import { openingFacts } from '../monthly/opening-facts.ts'
import { plainYuan } from '../usage-notice/bill-words.ts'
import { KeptWish } from '../visit-time/visit-time.ts'
import { wishHeard } from '../visit-time/wish-heard.ts'
import { PROMOTION_CHOICES, promotionFor, promotionOpening } from './opening.ts'
import { settlePromotion } from './settle-promotion.ts'

const PromotionAnswers = z.object({
  month: z.string().optional(),
  /** The promotion that the customer was told of, by its id; else the one that is for them now. */
  about: z.string().optional(),
  answer: z.enum(['interested', 'declined', 'later']).optional(),
  /** They asked of their own accord what is offered. */
  isAskedFor: z.boolean().optional(),
  /** How the customer is to be called back. */
  call: z.enum(['any_time', 'at', 'in_writing']).optional(),
  wish: KeptWish.optional(),
  phone: z.string().optional(),
  words: z.string().optional(),
})
/** The answers to a promotion. */
export type PromotionAnswers = z.infer<typeof PromotionAnswers>

/** 推荐: one thing and why this customer hears of it; whoever is interested is called when they like, whoever isn't is left alone for months (FO-2). */
export function promotionDialog(desk: Desk): Dialog<PromotionAnswers> {
  return {
    name: 'promotion',
    answers: PromotionAnswers,
    needsCustomer: true,
    isMenu: true,
    isLasting: true,
    whenStopped: { answer: 'later' },
    begin: ({ purpose }) => (purpose.purpose === 'offer' ? { isAskedFor: true } : {}),
    async cannotOpen({ month, about, answer, isAskedFor }) {
      // What they were told of may have left the file since; whoever asks for it is still called.
      if (about !== undefined || promotionFor(await openingFacts(desk, month))) return undefined
      return { kind: 'done', says: answer === 'interested' || isAskedFor ? [{ id: 'promotion-none' }] : [] }
    },
    asText: (_, link) => ({ id: 'promotion-text', facts: { link } }),
    recap: () => ({ id: 'promotion-recap' }),
    answersCost: async (answers) => [(await pricePrompt(answers, desk)).ask],
    questions: [answerQuestion(desk), callQuestion()],
    act: (answers) => settlePromotion(answers, desk),
  }
}

/** 有兴趣, after a no: it is still theirs to take. */
export const changedMind = (heard: Heard): Partial<PromotionAnswers> | undefined =>
  saysInterested(heard.text)
    ? { answer: 'interested', words: heard.text.trim().slice(0, WORDS_CHARACTERS), ...callIn(heard) }
    : undefined

/** How much of what is said is kept. @unit characters */
const WORDS_CHARACTERS = 200

function answerQuestion(desk: Desk): Question<PromotionAnswers> {
  return {
    id: 'answer',
    async ask({ month, about }) {
      return promotionOpening.open(await openingFacts(desk, month, about)) ?? goneFromFile(PROMOTION_CHOICES)
    },
    hint: () => ({ id: 'promotion-hint' }),
    isOtherMatter: isForSomethingElse,
    takesCall: ({ text }) => wantsCall(text),
    async read(heard, answers): Promise<Reading<PromotionAnswers>> {
      const { text, chosen } = heard
      if (isForSomethingElse(heard)) return { kind: 'unclear' }
      const answer = (chosen?.isLoose === false ? chosen.value : undefined) ?? readPromotionAnswer(text)
      if (answer === 'price') return { kind: 'ask', prompt: await pricePrompt(answers, desk) }
      if (answer === 'haggled' || answer === 'too_dear')
        return { kind: 'ask', prompt: await fixedPrompt(answers, desk) }
      if (answer === 'declined' || answer === 'later') return { kind: 'answers', answers: { answer } }
      const call = callIn(heard)
      if (answer !== 'interested' && call.wish === undefined) return { kind: 'unclear' }
      return {
        kind: 'answers',
        answers: { answer: 'interested', words: text.trim().slice(0, WORDS_CHARACTERS), ...call },
      }
    },
  }
}

/** A trouble, or a visit, comes before anything that is promoted. */
const isForSomethingElse = (heard: Heard): boolean =>
  (isForOthers(heard) && !wantsCall(heard.text)) ||
  (heard.purpose.purpose === 'book' && heard.purpose.visitKind === 'repair')

type Told = Pick<PromotionAnswers, 'month' | 'about'>

/** Nothing more is known of what is no longer in the file. */
const goneFromFile = (choices: readonly Choice[]): Prompt => ({ ask: { id: 'promotion-gone' }, choices })

/** What it costs and binds to, from the file of promotions, and nothing else. */
async function pricePrompt({ month, about }: Told, desk: Desk): Promise<Prompt> {
  const facts = await openingFacts(desk, month, about)
  const chosen = promotionFor(facts)
  const withoutPrice = PROMOTION_CHOICES.filter(({ value }) => value !== 'price')
  if (!chosen) return goneFromFile(withoutPrice)
  const { name, gives, priceFen, terms } = chosen.promotion
  const told = { name: inWords(name), gives: inWords(gives), yuan: plainYuan(priceFen), terms: inWords(terms) }
  return { ask: { id: 'promotion-costs', facts: told }, choices: withoutPrice }
}

/** Nobody here can make it cheaper. */
const fixedPrompt = async (told: Told, desk: Desk): Promise<Prompt> => ({
  ...(await pricePrompt(told, desk)),
  ask: { id: 'promotion-fixed' },
})

function callQuestion(): Question<PromotionAnswers> {
  return {
    id: 'call',
    isOpen: ({ answer, call }) => answer === 'interested' && call === undefined,
    ask: () => ({
      ask: { id: 'promotion-ask-call' },
      choices: (['any_time', 'in_writing'] as const).map((value) => ({
        value,
        label: { id: `promotion-call-${value}` },
      })),
    }),
    hint: () => ({ id: 'promotion-hint-call' }),
    isOtherMatter: (heard) => isForOthers(heard) && !isOfCall(heard.text),
    takesCall: ({ text }) => isOfCall(text),
    read(heard) {
      const { text, chosen, yesNo } = heard
      if (isForOthers(heard) && !isOfCall(text)) return { kind: 'unclear' }
      if (chosen?.value === 'any_time' || chosen?.value === 'in_writing')
        return { kind: 'answers', answers: { call: chosen.value } }
      const call = callIn(heard)
      if (call.call !== undefined) return { kind: 'answers', answers: call }
      const answer = readPromotionAnswer(text)
      if (answer === 'too_dear' || answer === 'haggled')
        return { kind: 'ask', prompt: { ask: { id: 'promotion-fixed' } } }
      if (answer === 'declined') return { kind: 'answers', answers: { answer: 'declined' } }
      if (yesNo === 'yes' || isAnyTime(text)) return { kind: 'answers', answers: { call: 'any_time' } }
      return { kind: 'unclear' }
    },
  }
}

/** About the call, for or against it. */
export const isOfCall = (text: string): boolean => wantsCall(text) || wantsNoCall(text)

/** 明天下午打给我, 打139…, 文字说就行; 改成下午 is of the day that was agreed `before`. */
export function callIn(heard: Heard, before?: KeptWish): Partial<PromotionAnswers> {
  const { text } = heard
  const phone = readPhone(text)
  if (wantsNoCall(text)) return { call: 'in_writing' }
  const times = heard.times.length > 0 ? heard.times : readTime(besidesCall(text), heard.nowAt)
  if (times.length > 0)
    return { call: 'at', wish: wishHeard({ ...heard, times }, { wish: before }), ...(phone !== undefined && { phone }) }
  return phone === undefined ? {} : { call: 'any_time', phone }
}
