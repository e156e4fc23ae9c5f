import { normalise } from '../normalise.ts'
import { isAsked } from './is-asked.ts'

const ITEM = '(?:网络面板|面板|插座|网口|网线(?!断|坏)|线槽|路由器调试|加装|额外|增项|加的(?:那个|东西)?)'
const MONEY = '(?:钱|价钱?|费用?|金额|数|账|收费)'
const DISPUTES = new RegExp(
  [
    `${ITEM}[^,，。!]{0,6}(?:(?:我|俺)?(?:可|都|就|也|根本|压根)*(?:没|不|别)(?:有)?(?:要|叫|让|同意|用|装(?!好|上)|加(?!好|上)|做(?!好)|想要|需要|认))`,
    `(?:没(?:有)?|不|别)(?:要|叫|让|同意|认|想要|需要)[^,，。!]{0,8}(?:装|加|做)?[^,，。!]{0,4}(?:${ITEM}|[两三四五六2-9](?:个|米|条|根))`,
    `${ITEM}[^,，。!]{0,6}${MONEY}(?:也|都)?(?:不对|错|多(?:了|收)|不是|有(?:问题|出入)|对不上)|${MONEY}(?:不对|错了|多收|对不上)|说好(?:的|了)?(?:是|只|就|只要|收)*\\d+|多(?:收|算|加|写|要)(?:了)?(?:我|俺)?(?:一|两|\\d)`,
    '\\b(?:did(?:n.t| not)|never|don.t|do not|no|not)(?: \\w+){0,3} (?:socket|panel|cable|trunking|extra|router)s?\\b|\\b(?:price|amount|charge|money|sum|bill|extra)\\b[^,.]{0,12}\\b(?:wrong|not right|incorrect|too (?:much|high)|not what)\\b|\\b(?:agreed|said|told me|was) (?:on |it was |only )?\\d+ ?(?:yuan|rmb|kuai)?,? not\\b',
  ].join('|'),
)

/** 面板我不要, 加装的钱不对: whether a customer disputes extra work, or what is charged for it (DS-4). */
export function disputesExtra(text: string): boolean {
  const plain = normalise(text)
  return !isAsked(plain) && DISPUTES.test(plain)
}
