import { inWords, type Say } from '#src/conversation/say.ts'
import { yuan } from '#src/conversation/yuan.ts'
import { type ExtraWork, totalFen, unanswered } from '#src/domain/visits/extra-work.ts'
import type { Visit } from '#src/domain/visits/visit.ts'
import type { Desk } from '../desk.ts'

/** What it is and what it costs, for texts that name it. */
export const extraFacts = ({
  name,
  unit,
  ...extra
}: Pick<ExtraWork, 'name' | 'unit' | 'quantity' | 'unitPriceFen'>) => ({
  item: inWords(name),
  unit: inWords(unit),
  quantity: String(extra.quantity),
  price: yuan(extra.unitPriceFen),
  total: yuan(totalFen(extra)),
})

/** What the customer has agreed to, as they read the report: it will be charged (DS-4). */
export async function agreedSay(visit: Visit, desk: Desk): Promise<Say | string> {
  const items = itemsSay(await agreedExtras(visit, desk))
  return items ? { id: 'extra-charged', facts: { items } } : ''
}

/** Additional work that the customer has agreed to. */
export const agreedExtras = async (visit: Visit, desk: Desk): Promise<readonly ExtraWork[]> =>
  (await desk.needs.extras.list(visit)).filter(({ status }) => status === 'agreed')

/** What it is and what it costs, in one line; undefined where there is none. */
export const itemsSay = (extras: readonly ExtraWork[]): Say | undefined =>
  inOneLine(extras.map((extra) => ({ id: 'extra-lapsed-item', facts: extraFacts(extra) })))

/** Items, lapsed or not, one behind the other; undefined where there is none. */
export function inOneLine([first, ...others]: readonly Say[]): Say | undefined {
  return first && others.reduce((one, other) => ({ id: 'extra-lapsed-and', facts: { one, other } }), first)
}

/** What the customer hasn't agreed to in time: neither done nor charged. `unanswered`: as the installer is about to report; `taken_back`: as the customer reads the report. */
export async function lapsedSay(
  visit: Visit | undefined,
  which: 'unanswered' | 'taken_back',
  desk: Desk,
): Promise<Say | string> {
  const all = visit ? await desk.needs.extras.list(visit) : []
  const lapsed = which === 'unanswered' ? unanswered(all) : all.filter(({ status }) => status === 'taken_back')
  const items = itemsSay(lapsed)
  if (!items) return ''
  return { id: which === 'unanswered' ? 'extra-lapses' : 'extra-lapsed', facts: { items } }
}
