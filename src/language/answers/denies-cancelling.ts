import { normalise } from '../normalise.ts'

const ONE =
  '(?:我|俺|咱)?们?的?(?:今天|明天|后天)?的?(?:[这那]?[个张单次趟])?的?(?:预约|订单|工单|单子|上门|安装|装机|维修|检测|移机)?'
const CANCEL = '(?:取消|撤单|退单|撤销|撤掉|撤回|撤了|退了)'

/** 别撤单, 可别把我的预约取消了, 不打算取消; 要不要取消 asks. */
const CHINESE = [
  `(?:(?<!要)不要|(?<![特分区告个])别|甭|莫|勿|唔好|不许|不准|不必|(?<!需)不需要?|(?<!用)不用|无需|无须|(?<!想)不想|不打算|没(?:有)?(?:想|要|打算|说要?)|(?<!是)不是(?:说|要|想|让你们?)+)(?:再|就|全部?|都|给我|给俺|帮我|替我|(?:把|将)${ONE})*${CANCEL}`,
  `(?<![想要用会能是])不(?:撤单|退单|撤销|撤掉)`,
  // 我没说不修了.
  '(?:没(?:有)?说|谁说|(?<!是)不是)(?:要|我们?|俺)?不(?:来|装|修|移|约|搬)了',
].map((words) => `(?:${words})(?!也(?![别不甭莫])|费|钱|款)`)

const NOT = "(?:don't|dont|do not|not|won't|wont|will not|never|no longer|no need|needn't|need not)"
const TO = '(?: (?:really|even|actually|you|him|them|want|wanting|need|have|wish|going|trying|asking|said|say|to))*'
const VISIT =
  '(?:it|that|this|them|(?:(?:the|my|our|that|this|those|these|other|two|remaining) ){1,3}(?:\\w+ )?(?:visit|appointment|booking|order|repair|installation|install|inspection|engineer|technician)s?)'
const ENGLISH = [
  `(?<!why )\\b${NOT}${TO} (?:cancel|withdraw(?! what)|call (?:${VISIT} )?off)\\b`,
  `\\b${NOT} (?:want|wanting|need|like) ${VISIT} (?:to be |being |be )?(?:cancell?ed|called off|withdrawn|dropped|scrapped)\\b`,
  // Those orders I don't want cancelled.
  `\\b${NOT} (?:want|wanting|need) (?:cancell?ed|withdrawn|dropped)\\b`,
]

/** Words that want nothing cancelled, of a normalised message: don't call it off, I don't want the visit cancelled. */
export const DENIES_CANCELLING = new RegExp([...CHINESE, ...ENGLISH].join('|'), 'g')

/** I don't want to cancel, but I have to: who says so of a normalised message cancels. */
export const CANCELS_UNWILLINGLY =
  /\b(?:want|like|wanted|hate) to cancel\b(?: \w+){0,3}[, ]*but\b(?!.{0,16}\b(?:mov|chang|keep|postpone|resched))|不想取消[^,，。]{0,2}[,， ]*(?:但|可是|不过|也得)(?!.{0,6}[改换挪推])/

/** Don't call it off: whether a message says, among whatever else, that nothing is to be cancelled. */
export const deniesCancelling = (text: string): boolean => normalise(text).search(DENIES_CANCELLING) >= 0
