import type { Say } from '#src/conversation/say.ts'
import { coversMoney } from '#src/domain/visits/extra-work.ts'
import { tariffItemIn } from '#src/domain/visits/tariff.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import { readYuan, speaksOfExtra } from '#src/language/answers/read-extra.ts'
import { isOnlyAsked } from '#src/language/answers/read-temptation.ts'
import { itemsSay as namesOf } from '../checklist/checklist-says.ts'
import { checklistOf, keepAnswer } from '../checklist/visit-checklist.ts'
import type { Desk } from '../desk.ts'
import { agreedExtras, itemsSay } from '../extra/extra-say.ts'
import { saidAsWritten } from '../said-in-words.ts'

/** What taking money breaks. */
const MONEY_NORMS: readonly string[] = ['DS-2', 'DS-4']
const FEN_PER_YUAN = 100

/** 收了客户50块: the items of the checklist that it is against are kept as not done, and no tick changes that; what the customer agreed to is paid by the tariff, and breaks nothing (DS-4). */
export async function moneySays(words: string, visit: Visit | undefined, desk: Desk): Promise<readonly Say[]> {
  const norm: Say = { id: 'temptation-took-money' }
  if (!visit || isOnlyAsked(words)) return [norm]
  const agreed = await agreedMoneySay(words, visit, desk)
  if (agreed) return [agreed]
  const step = { step: 'confessed', actor: desk.actor(), ...saidAsWritten(desk) } as const
  await desk.needs.visitSteps.insert(visit, { ...step, body: { norms: MONEY_NORMS, words } })
  const { checklist } = await checklistOf(desk, visit)
  const against = checklist.items.filter((item) => MONEY_NORMS.includes(item.norm))
  // What both have signed stays as it was signed.
  if (visit.appointment.status === 'completed') return [norm]
  for (const item of against) await keepAnswer(desk, visit, checklist, item, { isDone: false, remark: words })
  return against.length === 0 ? [norm] : [norm, { id: 'checklist-confessed', facts: { items: namesOf(against) } }]
}

/** 收了50块面板的钱，客户同意的加装: it is on record as agreed, and no more than that was taken. */
async function agreedMoneySay(words: string, visit: Visit, desk: Desk): Promise<Say | undefined> {
  const extras = await agreedExtras(visit, desk)
  const named = tariffItemIn(words, desk.needs.tariff)?.id
  const meant = named === undefined ? extras : extras.filter(({ itemId }) => itemId === named)
  const yuan = readYuan(words)
  const isOfExtra = named !== undefined || speaksOfExtra(words)
  if (!isOfExtra || !coversMoney(meant, yuan === undefined ? undefined : yuan * FEN_PER_YUAN)) return undefined
  return { id: 'temptation-agreed-extra', facts: { items: itemsSay(meant) ?? '' } }
}
