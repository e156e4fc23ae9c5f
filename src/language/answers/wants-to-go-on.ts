import { normalise } from '../normalise.ts'

const GO_ON =
  /^(?:好[的了吧]?|嗯|行|那|我?们?|咱们?|可以|现在|有空了|有时间了|刚才那个|上次那个|[ ,，])*(?:接着|继续|接上)(?:办|来|约|弄|说|搞|吧|呗|啊|了|[ 。!！.])*$|^(?:ok|okay|yes|right|now|so|please|let's|lets|we can|you can|can we|shall we|[ ,])*(?:go on|continue|carry on|resume|pick it up again)(?:[ ,.!]|then|now|please|with it)*$/

/** 接着办, let's go on: what was left lying is taken up again. */
export const wantsToGoOn = (text: string): boolean => GO_ON.test(normalise(text))

const AFTER_ALL =
  /^(?:(?:算了|等等|等一?下|想了想|不对|哎|唉|那|嗯|好吧?|行吧?|要不|我|咱们?)[,，。 ]*)*还是(?:给我|帮我)?(?:约|修|办|报修|预约|来|派人|安排)(?:个|一下|上)?(?:时间|人|师傅|上门)?(?:来|修)?(?:吧|呗|算了)|^(?:(?:wait|ok|okay|actually|hm+|no|yes|yeah|yep|sorry|on second thoughts?|i changed my mind|well|fine|then|and|please|pls)[,. ]+)*(?:please |pls |let'?s |i(?:'ll| will| do want to| want to) )?(?:book|do|arrange|schedule) (?:it|one|that|(?:a|the) visit)\b(?! (?:my|your)self)/

/** 算了还是约吧, actually yes, book it: what they have just left is wanted after all. */
export const goesOnAfterAll = (text: string): boolean => {
  const plain = normalise(text)
  return GO_ON.test(plain) || AFTER_ALL.test(plain)
}
