import type { Say } from '#src/conversation/say.ts'
import { isUnagreed } from '#src/domain/visits/reported-extra.ts'
import { tariffItemsIn } from '#src/domain/visits/tariff.ts'
import { namesAddition, toldWorks } from '#src/language/answers/reports-extra.ts'
import type { Desk } from '../desk.ts'
import { chosenInWork } from '../visits-in-work.ts'

/** 完工，加装了面板, without the customer's yes: such a report is put before nobody (DS-4); undefined where there is none in it. */
export async function unagreedSay(
  { appointment, done }: { readonly appointment?: string | undefined; readonly done?: string | undefined },
  desk: Desk,
): Promise<Say | undefined> {
  const works = done === undefined ? [] : toldWorks(done)
  if (works.length === 0) return undefined
  const visit = await chosenInWork(desk, { appointment })
  if (!visit) return undefined
  const extras = await desk.needs.extras.list(visit)
  const hasAgreed = extras.some(({ status }) => status === 'agreed')
  const unagreed = works.find(({ words, isAdded, quantity }) => {
    const items = tariffItemsIn(words, desk.needs.tariff)
    if (items.length === 0) return isAdded && namesAddition(words) && !hasAgreed
    return items.some((item) => isUnagreed({ item, isAdded, quantity }, extras))
  })
  return unagreed && { id: 'finish-unagreed', facts: { words: unagreed.words } }
}
