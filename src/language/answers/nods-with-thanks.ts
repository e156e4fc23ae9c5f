import { normalise } from '../normalise.ts'
import { isNod } from './is-nod.ts'

const THANKS = /谢|唔该|辛苦|\b(?:thx|tnx|ty|thanks|thank you|cheers|ta)\b/
/** What says yes by itself. */
const SAYS_YES = /^(?:嗯|哦)*(?:行|中|成)|\b(?:yeah|yea|yep|yup|ya|sure|right|alright)\b/

/** k thx, 好的谢谢: a nod with thanks, by which people close a talk as often as they agree; yes thanks is a yes. */
export function nodsWithThanks(text: string): boolean {
  const plain = normalise(text)
  return THANKS.test(plain) && isNod(plain) && !SAYS_YES.test(plain)
}
