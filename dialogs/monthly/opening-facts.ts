import type { OpeningFacts } from '#src/conversation/opening.ts'
import { monthsOfUsage, usageOf } from '#src/domain/promotions/usage-of-month.ts'
import { type Desk, knownFile } from '../desk.ts'

/** What an opening is made from in a turn: the same as it was made from without one. Words of the company are the texts' own. */
export async function openingFacts(desk: Desk, month: string | undefined, about?: string): Promise<OpeningFacts> {
  const { customer } = knownFile(desk.file())
  const { bills, consents, promotions } = desk.needs
  const of = month ?? monthOf(desk)
  const months = monthsOfUsage(of)
  const accounts = await bills.listUntil(customer.id, months[0] ?? of, months.length)
  return {
    ...{ customer, isKnown: true, month: of, company: '', hotline: '', now: desk.now, zone: desk.zone },
    ...{ promotions, about },
    usage: accounts.filter(({ bill }) => months.includes(bill.month)).map(usageOf),
    isPersonal: (await consents.statesOf(customer.id)).personal !== 'refused',
  }
}

/** The month that runs, `YYYY-MM`. */
export const monthOf = (desk: Desk): string => desk.now.setZone(desk.zone).toFormat('yyyy-MM')
