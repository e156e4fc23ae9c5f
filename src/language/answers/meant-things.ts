import { LONGEST_READ_CHARACTERS, normalise } from '../normalise.ts'
import { readThings, type VisitThing } from './which-visit-words.ts'

const PARTS = /[,，。.!！?？;；\n]+|\b(?:but|and)\b|(?=不是|没说)/u
const DENIES =
  /不是|没说|不关|没坏|没问题|没毛病|好好的|正常|(?:什么|啥|哪来的?|哪门子).{0,4}(?:电视|网|宽带)|\bno be\b|\bnot\b|\b(?:isn't|isnt|ain't|aint)\b|\b(?:wetin|what|which|why)\b.{0,10}\b(?:tv|telly|internet|net|network|phone)\b|\b(?:is|are|'s) (?:fine|ok|okay|good)\b/
const NOT_ONLY = /不(?:光|只|仅|单)|不是(?:只|光)|\bnot (?:only|just)\b/

/** I say network no dey! no be TV: what a message says it is about, and what not. */
export function meantThings(text: string): { meant: readonly VisitThing[]; denied: readonly VisitThing[] } {
  const parts = NOT_ONLY.test(normalise(text)) ? [] : text.slice(0, LONGEST_READ_CHARACTERS).split(PARTS)
  const isDenied = (part: string) => DENIES.test(normalise(part))
  const denied = parts.filter(isDenied).flatMap(readThings)
  const meant = parts.filter((part) => !isDenied(part)).flatMap(readThings)
  return { meant: meant.filter((thing) => !denied.includes(thing)), denied }
}
