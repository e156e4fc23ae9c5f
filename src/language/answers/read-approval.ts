import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'
import { readYesNo } from './read-yes-no.ts'

const APPROVES =
  /^(?:好的?|行|嗯|可以)?[,，]?\s*(?:我|就)?(?:批准|批|同意|通过|准)(?:了|吧|啦|的|这笔|这个|它|补偿|给他|给她)*[。.!！]?$|^(?:i |ok,? |yes,? )*approved?(?: (?:it|this|that|the sum))?[.!]?$/
const REFUSES =
  /不(?:予)?(?:批准|批|同意|通过|准)|别批|驳回|\b(?:reject(?:ed)?|refused?|declined?)\b|\b(?:not|n't|never) approved?\b/

/** Whether somebody who is asked for their approval gives it (批准吧, 批了) or refuses it (不批, 驳回). */
export function readApproval(text: string): 'approve' | 'refuse' | undefined {
  const plain = normalise(text).trim()
  if (isAsked(plain)) return undefined
  if (REFUSES.test(plain)) return 'refuse'
  if (APPROVES.test(plain)) return 'approve'
  const yesNo = readYesNo(text)
  return yesNo && (yesNo === 'yes' ? 'approve' : 'refuse')
}
