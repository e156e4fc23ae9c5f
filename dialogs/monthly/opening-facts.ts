import type { OpeningFacts } from '#src/conversation/opening.ts'
import { MONTHS_OF_USAGE } from '#src/domain/promotions/usage-of-month.ts'
import { type Desk, knownFile } from '../desk.ts'

/** What an opening is made from in a turn: the same as it was made from without one. Words of the company are the texts' own. */
export async function openingFacts(desk: Desk, month: string | undefined): Promise<OpeningFacts> {
  const { customer } = knownFile(desk.file())
  const { monthly, promotions } = desk.needs
  const of = month ?? monthOf(desk)
  return {
    ...{ customer, isKnown: true, month: of, company: '', hotline: '', now: desk.now, zone: desk.zone, promotions },
    usage: await monthly.usageBefore(customer.id, of, MONTHS_OF_USAGE),
    isPersonal: await monthly.isPersonal(customer.id),
  }
}

/** The month that runs, `YYYY-MM`. */
export const monthOf = (desk: Desk): string => desk.now.setZone(desk.zone).toFormat('yyyy-MM')
