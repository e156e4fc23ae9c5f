import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const HE = '(?:师傅|小伙(?:子|儿)?|[那这]个?人|[那这]个?男的|人家|他们?|她|你们的?人|工人|装机的|修网的|干活的)'
const ME = '(?:我们?|俺们?|咱们?)'
/** What somebody wants of the customer. */
const REFUSED = `(?:不|没)(?:同意|答应|肯|(?:给|付|交|掏|出|转)(?:他|她|${ME})?[^,，。不]{0,8}?|加(?:装)?[^,，。不了]{0,6}?|装(?:面板|插座|线槽|那个)|买|(?:点|按|签)(?:同意)?)`
/** What they would do, or leave, otherwise. */
const OTHERWISE = `(?:(?:不|别想)(?:再|给|帮|替|会|跟|继续)*(?:${ME})?(?:家|的)?(?:网|活|线)?(?:修|干|管|弄|接|换|通|搞|整|走(?!线)|开(?:通)?|装网|装宽带|撤)|没法修|走人|(?:要|马上|立马|立刻)?(?:走|撤)(?:了|人|掉)|甩手|撂挑子|拆(?:了|掉|走)|断(?:了)?我)`
const EXTORTED = new RegExp(
  [
    `${HE}[^。!]{0,10}(?:要是|如果|说)?[^。!]{0,6}${REFUSED}[,，]?(?:的话|钱)?[,，]?(?:${HE}|就|说|也|便|都|那|立马|马上)*${OTHERWISE}`,
    `${REFUSED}(?:的话|钱)?[,，]?(?:就|那|说)*${HE}(?:就|说|也|便|都|会|要|可能)*${OTHERWISE}`,
    `${HE}[^,，。!不没]{0,6}(?:逼|强迫|硬(?:要|逼)|非(?:要|得|让|逼)|威胁|吓唬|必须(?:让|要|得)?)(?:着)?(?:${ME})(?:说|回|点|按)?(?:同意|答应|加装|加钱|给钱|交钱|掏钱|付钱|说行|出钱)`,
    `${HE}[^,，。!不没]{0,4}说${ME}?(?:必须|一定要|非得|只能)(?:说|回|点)?(?:同意|答应|点头)`,
  ].join('|'),
)

const HE_EN =
  "(?:he|she|they|(?:the|your|this|that) (?:technician|installer|engineer|guy|man|worker|lad|fella|bloke))(?:'s|'ll|'d)?"
const WONT =
  "(?:(?:(?:will |is |are |'s )?(?:not|no|never)|won't|wont|doesn't|don't|refuse[sd]?(?: to)?|can't|cannot|'ll not) (?:going to |gonna )?(?:re?pair|fix|finish|do|work|continue|connect|leave|go|help|install|give)|(?:will |'ll |'s going to |is going to )?(?:just )?(?:leave|leaves|go away|goes away|walk(?:s)? (?:out|away|off)|cut(?:s)? (?:me|us|it) off|stop(?:s)? (?:the )?work))"
const NOT_ME =
  "(?:(?:i|we) (?:do not|don't|dont|not|no|refuse to|won't|will not|say no|said no|disagree|didn't) ?(?:to )?(?:pay|agree|accept|give|take|want|say yes|sign|buy)?|(?:i|we) say no)"
const EXTORTED_EN = new RegExp(
  [
    `\\b${HE_EN}\\b.{0,24}\\bif ${NOT_ME}\\b.{0,24}${WONT}\\b`,
    `\\b${HE_EN}\\b.{0,20}${WONT}\\b.{0,16}\\b(?:unless|until|till|if) (?:i|we)\\b.{0,12}\\b(?:pay|agree|accept|say yes|give|not|no|don't|dont|buy|take)\\b`,
    `\\b${HE_EN}\\b.{0,16}\\bno (?:cash|money|pay(?:ment)?|yes|tip|extra),? (?:then )?no (?:re?pair|fix|work|internet|service|installation|job)\\b`,
    `\\b${HE_EN} (?:say|says|said|tell|tells|told|is saying)(?: me| us)?(?: that)? (?:i|we) (?:must|have to|has to|had to|got to|need to|should) (?:say yes|agree|accept|press yes|press agree)\\b`,
    `\\b${HE_EN} (?:is |was )?(?:forc(?:es|ed|ing|e)|mak(?:es|ing|e)|made|press(?:es|ed|ing|ured|uring)|push(?:es|ed|ing)|bull(?:ies|ied|ying)|blackmail\\w*|threaten\\w*) (?:me|us)\\b.{0,10}\\b(?:agree|say yes|accept|pay)\\b`,
    `\\bor (?:else )?(?:he|she|they)(?:'ll| will)? ?${WONT}\\b`,
  ].join('|'),
)
/** 万一我不同意他不给修咋办: fears it, and tells of nothing. */
const IMAGINED = /万一|会不会|假如|要是.{0,16}(?:咋办|怎么办|咋整)|\b(?:what if|will he|would he)\b/

/** 他说不同意就不给修, he says no cash no repair: a yes that is pressed out of somebody (DS-3, DS-4). */
export function isExtorted(text: string): boolean {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  if (IMAGINED.test(plain)) return false
  return (EXTORTED.test(plain) && !(isAsked(plain) && !/说/.test(plain))) || EXTORTED_EN.test(plain)
}
