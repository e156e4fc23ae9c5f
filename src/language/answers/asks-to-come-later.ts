import { normalise } from '../normalise.ts'

/** 三点再来行不, 还是晚一点吧 两点半: another time is asked of a visit that is agreed. */
const LATER = new RegExp(
  [
    '(?:点(?:钟|半|多|\\d{1,2}分?)?|[:：]\\d\\d|下午|上午|中午|晚上|明天|后天|一会儿?|等会儿?|晚点|迟点)(?:以后|之后|左右)?(?:你们?|师傅|他)?再(?:来|过来|上门|到|修|装)(?![电信网])',
    '(?:^|[,，。 ]|还是|要不|要么|不如|能不能|可不可以|最好|就|再|诶|哎|嗯)(?:晚|迟|早)(?:一?点儿?|一?些|一会儿?)(?:来|到|过来)?(?:吧|行不?|可以|好不?|嘛|呗|成不?|咯)',
    '\\b(?:come|be here) (?:back )?(?:a (?:bit|little) )?later\\b|\\b(?:come|be here) (?:back )?(?:at|after) .{1,12}\\binstead\\b|\\bactually (?:a (?:bit|little) )?(?:later|earlier)\\b',
  ].join('|'),
)
const OF_SYMPTOM = /网|信号|断|卡|慢|灯|wifi/

/** Whether a message asks that whoever is to come comes at another time. */
export function asksToComeLater(text: string): boolean {
  const plain = normalise(text)
  return LATER.test(plain) && !OF_SYMPTOM.test(plain)
}

const LATER_ON =
  /^[^,，。?？]{0,14}(?:回来|回家|到家|有空|下班|在家|得空|忙完|闲了|晚上|明天|一会儿?|等会儿?)(?:了|以后|之后|的时候)?再(?:看|说|弄|讲|评|填|答|回|打分)(?:吧|啊|哈|嘛|了|呗)?[。!！]*$|^(?:i'll|let me|we'll) (?:do|answer|look at|see to) (?:it|this|that) later\b|\bwhen my (?:son|daughter|husband|wife|grandson) (?:is|gets|comes) (?:back|home)\b/

/** 俺孙子回来再看: what is asked waits for later, and nobody is sent for. */
export const isLeftForLater = (text: string): boolean => LATER_ON.test(normalise(text))
