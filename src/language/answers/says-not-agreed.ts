import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ME = '(?:我们?|俺们?|咱们?|我妈|我爸|我家|老人|家里人)'
const HE = '(?:师傅|小伙(?:子|儿)?|[那这]人|人家|他们?|她|你们)'
const EXTRA = '(?:面板|插座|网口|网线(?!断|坏)|线槽|加装|额外|增项|路由器)'
const MONEY = '(?:要钱|收(?:钱|费|[^,，。]{0,3}(?:块|元|钱))|给钱|付钱|掏钱|加钱|加(?:收|价)|另收|多收|另外收|出钱)'
const NEVER = '(?:可|根本|压根|从来|都|明明|又|也|并|就|哪)*'

const of = (...words: readonly string[]): RegExp => new RegExp(words.join('|'))

const WORDS = of(
  `${ME}${NEVER}(?:没有?|不|未)(?:有)?(?:同意|答应|点头|说|讲|认)(?:过)?(?:要|过|给|让)?[^,，。]{0,4}(?:${MONEY}|${EXTRA})`,
  `${ME}${NEVER}(?:没有?|未)(?:有)?(?:要(?:求|过|他|她|你们|师傅)?|叫|让|请)(?:${HE})?[^,，。]{0,3}(?:装|加|拉|做)?[^,，。]{0,3}${EXTRA}`,
  `${HE}(?:自己|非|硬|硬是|擅自|偷偷|主动)(?:要|得|给(?:我们?|俺))?[^,，。]{0,2}(?:装|加|拉|要)[^。]{0,14}${ME}?${NEVER}(?:没(?:有)?(?:要|同意|答应|让|叫|说)|不(?:要|同意|想要))`,
  `(?:没(?:有)?|未|不)(?:经(?:过)?|征得|征求|得到|问(?:过)?|跟|和|通知|告诉)(?:一声)?${ME}?(?:的)?(?:同意|许可|说|讲|商量|一声)?(?:一声|过)?[^,，。]{0,2}就(?:给(?:我们?|俺))?(?:收|要钱|加(?!班|微)|多收|装(?:了)?(?:个|一个|上)?${EXTRA})`,
  `(?:说好|明明说|讲好|讲过|之前说|当时说)[^,，。]{0,6}(?:免费|不要钱|不收[钱费]|不用钱|不另收|不加钱)[^。]{0,10}(?:收|要(?:我|俺|钱|[\\d一二三四五六七八九])|加钱)`,
  `(?:${ME}(?:都|已经|明明)?(?:说(?:了|过)?不(?:要|装|加|用)|拒绝了?)|没同意)[^。]{0,10}(?:还|又|硬|偏|照样|非)(?:是|要|得)?(?:给(?:我们?|俺))?(?:装|加|收|算)`,
  `凭(?:什么|啥)[^,，。]{0,4}(?:收|要|多收|加)(?:我|俺|钱|费|[\\d一二三四五六七八九])`,
  `\\bi (?:never|didn't|did not|haven't|have not|don't) (?:ever )?(?:agree|agreed|consent|consented|say yes|said yes|ok|okay|okayed|approve|approved)(?:d)?(?: to)?\\b.{0,20}\\b(?:pay|paying|charge[ds]?|fee|money|cost|extra|socket|cable|price)`,
  `\\bi (?:never|didn't|did not|haven't|have not) (?:ever )?(?:ask(?:ed)?(?: for)?|order(?:ed)?|want(?:ed)?|request(?:ed)?)\\b.{0,12}\\b(?:extra|socket|additional|more cable|panel)`,
  `\\b(?:charg(?:ed|ing|es)|bill(?:ed|ing)|add(?:ed|ing)?|fitted|installed)\\b.{0,24}\\bwithout (?:asking(?: me| us)?|telling (?:me|us)|my (?:consent|agreement|permission|ok|yes))`,
)

/** 面板装了是装了 我没同意要钱: extra work or money for it that its customer says they never agreed to (DS-4). */
export function saysNotAgreed(text: string): boolean {
  const plain = normalise(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '，'))
  return WORDS.test(plain) && (!isAsked(plain) || /凭(?:什么|啥)/.test(plain))
}
