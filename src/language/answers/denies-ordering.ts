import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ORDERING = '(?:报|申请|预约|约|订|办|叫|申报|登记)(?:过)?'
const WORK = '(?:报修|报装|移机|装机|安装|维修|修|装|宽带|上门|师傅|人|单|网)'
const DENIES = new RegExp(
  [
    `(?:我们?|我家|家里|俺)(?:这边|这里)?(?:从来|根本|压根|可|都|也|又)?没有?${ORDERING}.{0,3}(?:${WORK}|$|[,，。!！])`,
    `(?:我们?|我家|家里|俺)(?:从来|根本|压根|可|都|也|又)?没有?(?:${WORK})过`,
    `^没有?(?:${ORDERING})?${WORK}过?(?:$|[,，。!！])|谁(?:给|帮|替)我(?:报|约|申请|办|订)`,
    `\\b(?:i|we) (?:didn't|did not|never|haven't|have not) (?:order|ordered|book|booked|request|requested|report|reported|apply|applied|ask for|asked for)\\b`,
  ].join('|'),
)

/** 我没报修过, 谁给我报的: whether a message says that they never ordered what we write about. */
export function deniesOrdering(text: string): boolean {
  const plain = normalise(text).replace(/(?:搞错|弄错)了?吧?/g, '')
  return DENIES.test(plain) && !isAsked(plain)
}
