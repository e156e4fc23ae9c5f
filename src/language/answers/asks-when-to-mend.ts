import { normalise } from '../normalise.ts'
import { plainWords } from '../plain-words.ts'
import { readVisitKind } from '../purpose-phrases.ts'

const WHEN =
  /(?:几时|几点钟?|哪天|啥时候|什么时候|多久|何时|边日)(?:能|会|才|可以|得|先)*(?:派人|有人|安排)?(?:上门|过来|过嚟|来|嚟|到)|\b(?:when|what time|how soon)\b[^.;!?]{0,24}\b(?:come|coming|here|out|fix|repair|visit|arrive)\b/
/** Somebody who was to come is waited for. */
const IS_WAITED_FOR =
  /还没|还不|怎么还|咋还|都没|约好|约的|说好|答应|\b(?:still|yet|supposed|promised|booked|agreed|said)\b/
const WANTS = /(?:来|上门)?(?:维修|修理|报修|修|看看)|\b(?:repair|fix)\w*\b/g

/** 家里没网了师傅啥时候能来: whether a message tells of a trouble and asks when somebody can come for it. */
export function asksWhenToMend(text: string): boolean {
  const plain = normalise(text)
  return (
    WHEN.test(plain) && !IS_WAITED_FOR.test(plain) && readVisitKind(plainWords(plain.replace(WANTS, ' '))) === 'repair'
  )
}
