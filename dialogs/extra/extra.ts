import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { inWords, type Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { isQuantity, proposeExtra } from '#src/domain/visits/extra-work.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { type TariffItem, tariffItemIn } from '#src/domain/visits/tariff.ts'
import { visitUnderWay } from '#src/domain/visits/visit-at-hand.ts'
import { isBareCommand } from '#src/language/answers/is-bare-command.ts'
import { extraClauses, namesOtherUnit, namesOwnPrice, readQuantity } from '#src/language/answers/read-extra.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'
import { extraFacts } from './extra-say.ts'

const ExtraAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  item: z.string().optional(),
  quantity: z.number().optional(),
  /** It isn't wanted any more. */
  isOff: z.boolean().optional(),
  /** What else was wished for in the same words: offered in its turn. */
  others: z.array(z.object({ item: z.string(), quantity: z.number().optional() })).optional(),
})
type ExtraAnswers = z.infer<typeof ExtraAnswers>

/** 加装: the customer is asked for their yes in their own chat, at the tariff's price, before anything is done (DS-4). */
export function extraDialog(desk: Desk): Dialog<ExtraAnswers> {
  const told = ({ text }: Heard): Partial<ExtraAnswers> => {
    const [first, ...others] = wishesIn(text, desk)
    return { words: text, ...first, ...(others.length > 0 && { others }) }
  }
  return {
    name: 'extra',
    answers: ExtraAnswers,
    isErrand: true,
    async cannotOpen({ words = '' }) {
      if (namesOwnPrice(words)) return { kind: 'done', says: [{ id: 'extra-price' }] }
      return (await visitsInWork(desk)).length > 0 ? undefined : { kind: 'done', says: [{ id: 'extra-no-visit' }] }
    },
    begin: told,
    questions: [
      whichVisitQuestion(desk, { list: visitsInWork, underWay: visitUnderWay }),
      itemQuestion(desk, told),
      quantityQuestion(desk),
    ],
    act: (answers) => act(answers, desk),
  }
}

type Wish = { item: string; quantity?: number }

/** What is wished for, each item once; where one alone is named, its number may stand anywhere. */
function wishesIn(text: string, desk: Desk): readonly Wish[] {
  const wishOf = (words: string): readonly Wish[] => {
    const item = tariffItemIn(words, desk.needs.tariff)
    const quantity = readQuantity(words)
    if (item === undefined) return []
    const isAmount = quantity !== undefined && isQuantity(quantity) && !namesOtherUnit(words, item.unit['zh-CN'])
    return [{ item: item.id, ...(isAmount && { quantity }) }]
  }
  const wishes = extraClauses(text).flatMap(wishOf)
  const each = wishes.filter(({ item }, at) => wishes.findIndex((one) => one.item === item) === at)
  return each.length > 1 ? each : wishOf(text)
}

function itemQuestion(desk: Desk, told: (heard: Heard) => Partial<ExtraAnswers>): Question<ExtraAnswers> {
  return {
    id: 'item',
    // A tariff of one item asks for no choice.
    async recall() {
      const [only, ...others] = desk.needs.tariff
      return only && others.length === 0 ? { kind: 'answers', answers: { item: only.id } } : { kind: 'unclear' }
    },
    isOtherMatter,
    ask: () => ({
      ask: { id: 'extra-ask-item' },
      choices: desk.needs.tariff.map(({ id, name, unit, priceFen }) => ({
        value: id,
        label: { id: 'extra-item', facts: { item: inWords(name), unit: inWords(unit), price: yuan(priceFen) } },
      })),
    }),
    hint: () => ({ id: 'extra-hint-item' }),
    read(heard) {
      if (namesOwnPrice(heard.text)) return priceIsSet
      if (typeof heard.chosen?.value === 'string') return { kind: 'answers', answers: { item: heard.chosen.value } }
      const { words: _, ...wished } = told(heard)
      return wished.item ? { kind: 'answers', answers: wished } : { kind: 'unclear' }
    },
  }
}

/** 完工, where a number is asked for. */
const isOtherMatter = ({ text, purpose }: Heard): boolean => isBareCommand(text, purpose, ['extra'])

/** Nobody sets a price: the tariff does. */
const priceIsSet = { kind: 'ask', says: [{ id: 'extra-price' }], prompt: { ask: { id: 'extra-hint-item' } } } as const

function quantityQuestion(desk: Desk): Question<ExtraAnswers> {
  const unitOf = (answers: Partial<ExtraAnswers>) => inWords(itemOf(answers, desk)?.unit ?? { 'zh-CN': '', en: '' })
  return {
    id: 'quantity',
    isOpen: ({ quantity, isOff }) => quantity === undefined && !isOff,
    isOtherMatter,
    ask: (answers) => ({ ask: { id: 'extra-ask-quantity', facts: { unit: unitOf(answers) } } }),
    hint: () => ({ id: 'extra-hint-quantity' }),
    read({ text }, answers) {
      if (IS_OFF.test(text)) return { kind: 'answers', answers: { isOff: true } }
      if (namesOwnPrice(text)) return { ...priceIsSet, prompt: { ask: { id: 'extra-hint-quantity' } } }
      const item = itemOf(answers, desk)
      if (item && namesOtherUnit(text, item.unit['zh-CN'])) return { kind: 'ask', prompt: { ask: unitSay(item) } }
      const quantity = readQuantity(text)
      return quantity !== undefined && isQuantity(quantity)
        ? { kind: 'answers', answers: { quantity } }
        : { kind: 'unclear' }
    },
  }
}

/** 他不要了, she doesn't want it any more: nothing is put before the customer. */
const IS_OFF =
  /不(?:要|加|装|用)了|算了|\b(?:never ?mind|(?:doesn't|does not|don't|do not) want|changed (?:his|her|their) mind)\b/i

/** 2个, of what is charged by the metre. */
const unitSay = ({ name, unit }: TariffItem): Say => ({
  id: 'extra-ask-unit',
  facts: { item: inWords(name), unit: inWords(unit) },
})

const itemOf = ({ item }: Partial<ExtraAnswers>, desk: Desk) => desk.needs.tariff.find(({ id }) => id === item)

async function act(answers: Partial<ExtraAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  const item = itemOf(answers, desk)
  const { quantity, isOff, others: [next, ...others] = [] } = answers
  if (isOff) return { kind: 'done', says: [{ id: 'extra-left' }] }
  if (!visit || !item || !quantity) return { kind: 'done', says: [{ id: 'extra-no-visit' }] }
  const report = await desk.needs.reports.latest(visit)
  // What is reported done and waits for the customer's signature holds no more than it says.
  if (report && (await isAwaitingCustomer(visit, report, desk.needs)))
    return { kind: 'done', says: [{ id: 'extra-reported', facts: { visit: visitSay(desk, visit) } }] }
  const { kind, extra } = await proposeExtra({ visit, item, quantity, actor: desk.actor() }, desk.needs)
  return {
    kind: 'done',
    says: [{ id: `extra-${kind}`, facts: { ...extraFacts(extra), visit: visitSay(desk, visit) } }],
    ...(next && { next: { dialog: 'extra', answers: { appointment: visit.appointment.id, ...next, others } } }),
  }
}
