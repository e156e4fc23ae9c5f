import { normalise } from '../normalise.ts'

const OTHERS = '(?:联通|电信|广电|铁通|长城(?:宽带)?|移动(?!.{0,2}(?:位|地|到|一|猫|盒))|别家|其他家|另一家|别的家)'
const CHINESE = new RegExp(
  `(?:换|转|改|跳)(?:到|成|去|用|办)*${OTHERS}|(?:去|改)(?:用|办|装|找)(?:个|一个)?${OTHERS}|不用你们(?:家)?(?:的)?(?:网|宽带)?了`,
)
const ENGLISH =
  /\b(?:switch(?:ing)?|mov(?:e|ing)|chang(?:e|ing)|go(?:ing)?|leav\w+|transfer\w*) (?:over )?(?:to|for) (?:china )?(?:unicom|telecom|mobile|another (?:provider|company|isp)|(?:a|your) competitors?)\b/
/** 换移动的师傅, 我以前用联通: of something else. */
const OF_ANOTHER =
  /换(?:个|一个)?(?:移动|联通|电信)的?(?:师傅|人|卡|号|手机)|(?:以前|之前|原来|从).{0,4}(?:换|转)(?:过)?来/

/** 我要换联通去, I'm switching to Unicom: whether a message says that somebody leaves us for another provider. */
export function saysLeaving(text: string): boolean {
  const plain = normalise(text)
  return (CHINESE.test(plain) || ENGLISH.test(plain)) && !OF_ANOTHER.test(plain)
}
