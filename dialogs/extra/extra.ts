import { z } from 'zod'
import type { Dialog, Outcome, Question } from '#src/conversation/dialog.ts'
import type { Heard } from '#src/conversation/heard.ts'
import { inWords, type Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { isQuantity, proposeExtra } from '#src/domain/visits/extra-work.ts'
import { isAwaitingCustomer } from '#src/domain/visits/report-work.ts'
import { type TariffItem, tariffItemIn } from '#src/domain/visits/tariff.ts'
import { isBareCommand } from '#src/language/answers/is-bare-command.ts'
import { namesOtherUnit, namesOwnPrice, readQuantity } from '#src/language/answers/read-extra.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork, visitsInWork } from '../visits-in-work.ts'
import { visitSay, whichVisitQuestion } from '../which-visit.ts'
import { extraFacts } from './extra-say.ts'

const ExtraAnswers = z.object({
  appointment: z.string().optional(),
  words: z.string().optional(),
  item: z.string().optional(),
  quantity: z.number().optional(),
})
type ExtraAnswers = z.infer<typeof ExtraAnswers>

/** 加装: the customer is asked for their yes in their own chat, at the tariff's price, before anything is done (DS-4). */
export function extraDialog(desk: Desk): Dialog<ExtraAnswers> {
  const told = ({ text }: Heard): Partial<ExtraAnswers> => {
    const item = tariffItemIn(text, desk.needs.tariff)
    const quantity = readQuantity(text)
    const isAmount =
      item !== undefined && quantity !== undefined && isQuantity(quantity) && !namesOtherUnit(text, item.unit['zh-CN'])
    return { words: text, ...(item && { item: item.id }), ...(isAmount && { quantity }) }
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
    questions: [whichVisitQuestion(desk, { list: visitsInWork }), itemQuestion(desk, told), quantityQuestion(desk)],
    act: (answers) => act(answers, desk),
  }
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
      const { item, quantity } = told(heard)
      return item ? { kind: 'answers', answers: { item, ...(quantity && { quantity }) } } : { kind: 'unclear' }
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
    isOtherMatter,
    ask: (answers) => ({ ask: { id: 'extra-ask-quantity', facts: { unit: unitOf(answers) } } }),
    hint: (answers) => ({ id: 'extra-ask-quantity', facts: { unit: unitOf(answers) } }),
    read({ text }, answers) {
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

/** 2个, of what is charged by the metre. */
const unitSay = ({ name, unit }: TariffItem): Say => ({
  id: 'extra-ask-unit',
  facts: { item: inWords(name), unit: inWords(unit) },
})

const itemOf = ({ item }: Partial<ExtraAnswers>, desk: Desk) => desk.needs.tariff.find(({ id }) => id === item)

async function act(answers: Partial<ExtraAnswers>, desk: Desk): Promise<Outcome> {
  const visit = await chosenInWork(desk, answers)
  const item = itemOf(answers, desk)
  const { quantity } = answers
  if (!visit || !item || !quantity) return { kind: 'done', says: [{ id: 'extra-no-visit' }] }
  const report = await desk.needs.reports.latest(visit)
  // What is reported done and waits for the customer's signature holds no more than it says.
  if (report && (await isAwaitingCustomer(visit, report, desk.needs)))
    return { kind: 'done', says: [{ id: 'extra-reported', facts: { visit: visitSay(desk, visit) } }] }
  const { kind, extra } = await proposeExtra({ visit, item, quantity, actor: desk.actor() }, desk.needs)
  return {
    kind: 'done',
    says: [{ id: `extra-${kind}`, facts: { ...extraFacts(extra), visit: visitSay(desk, visit) } }],
  }
}
