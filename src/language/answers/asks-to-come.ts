import { normalise } from '../normalise.ts'

const COMES = /能来|来(?:吗|不|么|行|可以|成)|过来|\b(?:you|he|she|they|someone|somebody) (?:be able to )?come\b/
/** Words that say what for, or that it is one more. */
const SAYS_MORE =
  /约|报修|报障|派|装|修|看|查|搬|移|再|另|也|人|\b(?:book|schedule|arrange|appointment|visit|another|also|again|fix|repair|install|look|check)\b/

/** 九点能来吗, can you come at 9: whether a message asks to come at a time, and not what for. */
export function asksToCome(text: string): boolean {
  const plain = normalise(text)
  return COMES.test(plain) && !SAYS_MORE.test(plain)
}
