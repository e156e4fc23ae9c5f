import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ARRIVES =
  /[来到去]|赶|上门|过去|能修|修好|能行|(?<!不)[行中]|(?<![不整弄搞变改写约])成|可以|\b(?:come|coming|be here|get here|arrive|make it|reach|turn up|show up|visit|possible|do it)\b/
const ASKS_IN_DIALECT = /(?:来|到|修好|[行中成])(?:得了)?不[啊呀呢嘛\s?!.]*$/
/** 改到今天吗, not today? wants another time, or refuses one. */
const OF_CHANGE =
  /[改换挪推]|取消|不(?:能|用|要|行|来|可以)|\b(?:move|change|shift|postpone|prepone|cancel|not|can't|cannot|won't)\b/

/** 今天能不能到, can he be here today: whether a message asks if somebody comes then, and nothing else. */
export function asksToArrive(text: string): boolean {
  const plain = normalise(text)
  if (OF_CHANGE.test(plain.replace(/([能可来到会行])不\1(?:以)?/g, '$1'))) return false
  return ARRIVES.test(plain) && (isAsked(plain) || ASKS_IN_DIALECT.test(plain))
}
