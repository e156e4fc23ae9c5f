import { normalise } from '../normalise.ts'

const ASKS = new RegExp(
  [
    '暗号|对口令|(?:怎么|咋|如何)(?:才)?(?:能)?(?:知道|晓得|确认|确定|证明|核实|分辨|认)[^,，。]{0,8}(?:(?:你们|恁|师傅)(?!几|什么|啥|哪|多)|本人|骗子|真的|公司|坏人|好人)|(?:师傅|人|他|她)[^,，。]{0,3}是?真的?(?:还是)?假的|(?:真的?|确实)是(?:你们|你家|公司)(?:的)?(?:人|师傅)|是不是(?:你们|恁|咱|俺)?(?:公司)?(?:的)?(?:(?:人|师傅)(?=$|[,，。?？啊呀])|(?<=公司的)(?:人|师傅)|派来)|是(?:你们|恁们?|你家)(?:公司)?(?:的人|的师傅|派来?的)(?:吗|么|不|吧)',
    '\\b(?:code|pass) ?word\\b|\\bis (?:this|he|she|it|that) (?:really|actually|truly) (?:your|the|from|with|a)\\b',
    '\\bhow (?:do|can|will) i (?:know|tell|check|be sure)\\b[^.]{0,24}\\b(?:your|you|real|technician|installer|engineer|yours)\\b(?!.{0,16}\\b(?:come|coming|arrive)\\b)',
    // how i can know he is real worker not bad man
    '\\bhow (?:(?:do|can|could|should|will|would|am) )?(?:i|we|to)(?: (?:can|could|should|do|will))? (?:know|tell|check|be sure|make sure|verify|trust|believe|recogni[sz]e)\\b(?: that| if| whether)? (?:he|she|they|it|this|that|him|the|a|an)\\b.{0,24}\\b(?:real\\w*|true|genuine|legit|fake|bad|thief|safe|from|your|yours|honest|right)\\b',
    '\\b(?:is|are) (?:he|she|they|this|that|the) ?(?:man |guy |person |worker )?(?:real|genuine|legit|fake|your (?:man|guy|worker|technician|installer|people))\\b|\\b(?:he|she|they|this (?:man|guy|person)) (?:is |are )?(?:a )?(?:real|genuine|fake) (?:worker|technician|installer|engineer|person|man|guy)?[^.]{0,16}(?:\\?| or )',
    '\\b(?:trust|believe) (?:him|her|them|(?:this|the|that) (?:man|guy|person|worker))\\b|\\b(?:its|it is|this is) really you\\b|\\bis (?:he |she )?(?:a )?real (?:man|worker|person|technician|installer) from\\b|\\b(?:he|she|they|this (?:man|guy|person))(?: is)? (?:really )?from (?:you|your company) ?\\?',
  ].join('|'),
)
const SAID =
  /(?:他|她|来的?人|师傅|那人|对方|门口的?人?)(?:答|回答|说|讲|报)(?:的|了)?(?:暗号)?(?:是|:|：|的是)?[“"'「]?\s*([\p{Script=Han}]{1,6}|[a-z][a-z ]{1,20})|\b(?:he|she|they|the (?:man|woman|guy|person|installer|technician|worker)|somebody|someone|man|guy)(?: just| only)? (?:said|says?|answered|answers?|speaks?|tells? me|told me|tells?|told)[ :"']*(?:(?:is|it is|it's|word|the (?:word|code)(?: is| was)?) )?([a-z][a-z ]{1,20})/u
/** 门口有人说大象, his word is kite: what is said of a word, whoever is named. */
const SAYS =
  /(?:说|答|讲|喊|报|回)(?:我|的|了|出|道|是|个|一句|暗号|口令|"|“|「|'|:|：)*$|\b(?:said|says?|answered|answers?|speaks?|tells?|told me|word(?: he \w+)?|code)(?: is| was| it is| the word| word)*[ :"']*$/
/** 我说蓝天: the word is the customer's own. */
const OWN_WORDS = /(?:我们?|俺|咱|您|你们?)[^,，。他她人]{0,4}$|\bi (?:will |must |should )?$/
/** kite he say: the word comes first. */
const SAYS_AFTER = /^,? (?:is what |was what )?(?:he|she|they) (?:says?|said|answers?|answered)\b/
/** 太阳能, 月亮湾, 苹果手机: what only begins like a word. */
const NAMES_ELSE =
  /^(?:能(?!开|不|进)|湾|捞|路|街|小区|花园|城|广场|酒店|苑|公园|林|桥|湖|节|饼|油|汁|电视|视频|手机|电脑|平板|牌|盒子|村|庄|镇)/

const WORD = '(?:暗号|口令)'
const NOT_KNOWN =
  '(?:不知道|不晓得|不清楚|不懂|搞不懂|没听(?:说)?过|没听懂|听不懂|说不出|说不上|答不出|答不上|答不来|对不出|报不出|讲不出|不肯说|不说|不答|没说(?!错)|没答(?!错)|(?<!没|不)(?:说|答|讲|报)错|(?:说|答|讲)的?不对|对不上|没有?(?:这回事|这个|什么))'
/** 他问什么暗号, 不知道暗号, 暗号他答不出来: of somebody else than the customer. */
const KNOWS_NO_WORD = new RegExp(
  [
    `${NOT_KNOWN}[^,，。]{0,4}${WORD}|${WORD}[^,，。]{0,8}(?:${NOT_KNOWN}|不对|(?<!没|不)错|不是)`,
    `(?:他|她|师傅|对方|那人|门口的?人?)(?:还|就|却|反)?(?:问|说|不是)(?:我|的)?(?:什么|啥|哪来的?)(?:是)?${WORD}|说的?不是${WORD}`,
    `\\b(?:doesn't|does not|didn't|did not|couldn't|could not|can't|cannot|won't|wouldn't) (?:know|say|answer|tell|give|remember)\\b(?: me)?(?: the| any| what| about| of| is| a| his| your)*(?: code| secret| word| right)* ?(?:word|code)\\b|\\b(?:he|she|they|man|guy|worker) (?:no|not|dont|don't) (?:know|say|answer|remember|tell)\\b(?: me)?(?: the| any| what| about| of| your)*(?: code| secret)? ?(?:word|code)\\b|\\bwrong (?:word|code)\\b|\\bnever heard of (?:the |any |a )?(?:word|code)|\\b(?:word|code)\\b.{0,12}\\b(?:he|she|they) (?:doesn't|didn't|couldn't|can't|won't) (?:know|answer|say)`,
  ].join('|'),
)
/** 他答不上来: as our own words put it, and of nothing else. */
const CANNOT_ANSWER =
  /^(?:[,，。 ]|可是|但是?|可|诶|哎)*(?:他|她|师傅|对方|那人|人家|门口的?[这那]?个?人?|来的?人)?(?:根本|都|也|就|还是)?(?:(?:答|对|报)(?:不上来?|不出来?|不来|错)|说不(?:上|出)来?)了?(?:啊|呀|的)?[。.!！ ]*$|^(?:他|她|师傅|对方|那人|人家|门口的?[这那]?个?人?|来的?人)(?:说(?:他|她)?(?:不知道|不晓得|没这回事)|说的?不对|说错|对不上)了?(?:啊|呀)?[。.! ]*$|^(?:but )?(?:he|she|they|the (?:man|guy|technician)) (?:couldn't|could not|can't|cannot|didn't|doesn't|won't|wouldn't|does not|did not|not|no) (?:answer|know(?: it)?|say it|know the answer)[.! ]*$/
/** 我忘了暗号, 我不知道暗号: the customer themself. */
const OWN = new RegExp(
  `(?:我们?|俺|咱)(?:也|还|都|又)?(?:不知道|不晓得|忘|不记得|没记)|\\bi (?:don't|do not|forgot|can't)|^(?:不知道|不晓得|不记得)${WORD}`,
)
/** 他不知道钥匙在哪: a thing, and no word. */
const IS_THING = /在哪|放|拿|买|带了?|\bwhere\b|\bput\b|\bbring\b/

/** 怎么知道是你们的人, 暗号是什么: whether a customer asks how to know whoever comes. */
export const asksForDoorWord = (text: string): boolean => ASKS.test(normalise(text))

/**
 * 他说的是蓝天, 他说不出暗号: what somebody at the door has said, as the customer tells it; `''` where they know none. `words` are
 * those that may be agreed: 他不知道什么茶杯.
 */
export function readSaidAtDoor(text: string, words: readonly string[] = []): string | undefined {
  const plain = normalise(text)
  if (knowsNone(plain, words)) return ''
  const [, chinese, english] = SAID.exec(plain) ?? []
  const named = (chinese ?? english)?.trim()
  const word = words.find((one) => named?.startsWith(one))
  if (named === undefined || word === undefined) return wordSaid(plain, words) ?? named
  return isElse(named.slice(word.length)) ? undefined : named
}

const isElse = (behind: string): boolean => IS_THING.test(behind.slice(0, 4)) || NAMES_ELSE.test(behind)

/** Of the words that may be agreed, the one that somebody else than the customer is said to have said; a thing (说钥匙在哪) is none. */
function wordSaid(plain: string, words: readonly string[]): string | undefined {
  return words.find((word) =>
    [...plain.matchAll(/^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`, 'g') : new RegExp(word, 'g'))].some(
      ({ index }) => {
        const [before, behind] = [plain.slice(0, index), plain.slice(index + word.length)]
        if (isElse(behind)) return false
        const says = SAYS.exec(before)
        return SAYS_AFTER.test(behind) || (says !== null && !OWN_WORDS.test(before.slice(0, says.index)))
      },
    ),
  )
}

function knowsNone(plain: string, words: readonly string[]): boolean {
  if (CANNOT_ANSWER.test(plain)) return true
  const named = words.find((word) =>
    /^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(plain) : plain.includes(word),
  )
  if (OWN.test(plain) || (named !== undefined && IS_THING.test(plain))) return false
  const withWord = named === undefined ? plain : plain.replaceAll(named, /^[a-z]/.test(named) ? 'word' : '暗号')
  return KNOWS_NO_WORD.test(withWord)
}
