import { normalise } from '../normalise.ts'

const IF_COMING =
  /^(?:到底|究竟|那|所以|你们?|恁们?|师傅|人|今[天儿]|还|倒是|给(?:我|俺)?个准话|[,，。!！ ])*(?:能不能[来到]|会不会来|来不来|来得了不|能[来到](?:得了)?(?:吗|么|不))(?:了|啊|呀|嘛|呢|嘞|家|[?!。. ])*$/
const IF_COMING_ENGLISH =
  /^(?:(?:so|but|well|ok|please|pls|sir|just tell me)[, ]+)*(?:(?:are|r) (?:you|u|they|ye)|is (?:he|she|anyone|anybody|somebody|someone|the \w+)|will (?:he|she|you|they|the \w+|somebody|someone)|can (?:he|you|they)) (?:actually |really |even |still )*(?:(?:coming|comin)(?: (?:on |this )?(?:today|tomorrow|tonight|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?))?|come)(?:,? or (?:not|what|no|nah))?[?!. ]*$/

/** 到底能不能来, are you coming or not: whether no more is asked than that somebody comes. */
export function asksIfComing(text: string): boolean {
  const plain = normalise(text).trim()
  return IF_COMING.test(plain) || IF_COMING_ENGLISH.test(plain)
}
