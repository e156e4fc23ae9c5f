import { normalise } from '../normalise.ts'

const SIGN = '(?:确认(?!一下(?:时间|地址))|签(?!收|到)|签[字名]|电子签|验收)'
const HOW =
  '(?:怎么|怎样|咋(?:个|样)?|如何|在?哪(?:里|儿|点|嘞|块|个地方)?|搁哪(?:儿|里)?|到哪(?:里|儿)?|点哪(?:里|儿|个)?|按哪(?:里|儿|个)?|从哪(?:里|儿)?|啥地方|什么地方)'
const CODE = '(?:验证码|确认码|码|数|数字|六位数?|口令)'
const HOW_TO_SIGN = new RegExp(
  [
    `${HOW}(?:去|来|能|可以|才能|给)?(?:点|弄|操作|按|做|进行)?[^,，。?!]{0,3}${SIGN}(?!的[呢啊]|时间|地址|预约)`,
    `${SIGN}(?:字|名|一下|的|这个|那个)?(?:是|要|得|该|应该)?(?:${HOW}(?!天|位|家)|咋整|咋弄|怎么弄|怎么办)`,
    '(?:不(?:太|大)?会|不懂|不晓得(?:咋|怎么)?|不知道(?:咋|怎么|在哪)?|弄不来|弄不明白|搞不懂|不想|不方便|没法)[^,，。?!]{0,6}(?:打字|写字|确认|签[字名]?)',
    '(?:手写|纸上|纸质|本子上|单子上|当面|代|电子)(?:的)?[^,，。?!]{0,4}签|(?:网页|页面|链接|网址|地方)[^,，。?!]{0,6}(?:能|可以)?(?:签|确认)|(?:签[字名]?|确认)的?(?:网页|页面|链接|网址|按钮|地方)',
    `(?:念|报|说|给|告诉|要)[^,，。?!]{0,6}${CODE}[^。?!]{0,8}(?:在哪|哪(?:里|儿|个|嘞)|啥|什么|多少|没(?:看|收|见))`,
    `(?:验证码|确认码|那个码|六位数)[^,，。?!]{0,6}(?:在哪|哪(?:里|儿|个|嘞)|是(?:啥|什么|多少|几)|多少|啥用|干(?:啥|嘛|什么)|做什么|有什么用|再发|没(?:看|收|见)到|没有(?=[啊呀呢吗]|$|[,，。?!])|找不到|不见了|忘)|(?:验证码|确认码|那个码|六位数)呢`,
    `(?:找不到|没(?:看|收|见)到|忘了?|再(?:发|给|看)(?:我|俺|一?下|一?遍|一?次)*)[^,，。?!]{0,4}(?:验证码|确认码|那个码|六位数)`,
  ].join('|'),
)
const HOW_TO_SIGN_ENGLISH = new RegExp(
  [
    '\\b(?:where|how)\\b(?:(?: (?:do|can|should|must|to|is|am|will|does|the|a|we|i|you|my|now))*) (?:confirm|sign|signature|approve)\\w*\\b(?! (?:the )?(?:time|appointment|address|booking))',
    '\\b(?:confirm|sign)\\w* (?:it |this )?(?:where|how)\\b|\\b(?:sign|signature) (?:it )?(?:on|by|in) (?:the )?(?:paper|hand|pen|screen|page)\\b|\\b(?:page|link|place|button|website) (?:to|where i|for me to|for) (?:can )?(?:sign|confirm)',
    `\\b(?:what|where)(?:'s| is| was| for is|s)? (?:is )?(?:the |this |that |my |a )?(?:6.digit |six.digit )?(?:code|number)\\b(?! of (?:the )?(?:order|visit|ticket))|\\bwhat (?:code|number)\\b|\\b(?:didn.?t|did not|not|never|no) (?:get|got|see|have|receive|find) (?:the |a |any |my )?code\\b|\\b(?:send|show|give|tell)(?: me)? (?:the |my )?code(?: again| please|$)|\\bcode for what\\b|\\b(?:can.?t|cannot|don.?t know how to|not know how to|do not know how to|don.?t want to) (?:type|write|confirm|sign)\\b`,
  ].join('|'),
)
/** 怎么不确认: no question how. */
const COMPLAINS = /(?:怎么|咋)(?:还|就|又|都)?(?:不|没)|(?:怎么|咋)就(?:确认|签|办结)/

/** 在哪里确认呀, 能在纸上签吗, 念个数给他在哪嘞, where i confirm: whether a message asks how work is confirmed or signed, or for the code that does it. */
export function asksHowToSign(text: string): boolean {
  const plain = normalise(text)
  return !COMPLAINS.test(plain) && (HOW_TO_SIGN.test(plain) || HOW_TO_SIGN_ENGLISH.test(plain))
}

/** what is code for: whether a message asks for the code, or what it is for. */
export const asksWithCode = (text: string): boolean =>
  asksHowToSign(text) && /码|数字|六位|\bcode\b/.test(normalise(text))
