import type { CommentTopic } from '#src/domain/satisfaction/comment-topics.ts'
import { normalise } from '../normalise.ts'

const BLAMES: readonly (readonly [CommentTopic, RegExp])[] = [
  [
    'late',
    /晚了|来晚|来迟|迟到|晚到|没按时|不准时|不守时|等了(?:一|半|两|好|很|几)|爽约|放鸽子|\b(?:late|delayed|no.?show|didn't (?:come|show))\b/,
  ],
  [
    'attitude',
    /态度(?!(?:也|都|很|挺|还|真|蛮|非常)*(?:好|不错|可以|没得说))|不耐烦|凶|不礼貌|没礼貌|骂|吼|甩脸|爱搭不理|\b(?:rude|impolite|unfriendly|attitude)\b/,
  ],
  [
    'skill',
    /不专业|不会弄|不会修|技术(?:差|不行|不好)|水平(?:差|不行|不够)|新手|\b(?:incompetent|unskilled|didn't know|clueless)\b/,
  ],
  ['mess', /没.{0,2}收[拾十]|弄脏|脏|乱|灰|垃圾(?:没|扔|留)|鞋套|不干净|\b(?:mess|dirty|dust|shoe covers?)\b/],
  [
    'not_fixed',
    /没修好|没弄好|没解决|没搞定|又坏|还是(?:不行|坏|那样|老样)|没用|白跑|\b(?:not fixed|still (?:broken|not|doesn't)|didn't (?:work|help|fix))\b/,
  ],
  ['drops', /掉线|断网|老断|断断续续|不稳定?|没网|\b(?:drops?|dropping|disconnect\w*|unstable|outage)\b/],
  ['speed', /(?<!不)慢|卡|网速|延迟|\b(?:slow|speed|lag\w*)\b/],
  ['charge', /乱收费|多收|乱扣|扣费|收了.{0,4}钱|账单|\b(?:overcharged?|charged|billing|bill)\b/],
  ['price', /(?<!不)贵|套餐|资费|月租|便宜|\b(?:expensive|price|cheaper|plan)\b/],
  [
    'wait',
    /(?:等|排).{0,3}(?:太久|好久|很久|半天|几天|一周)|太久|拖|催了|半天(?:没|不)|\b(?:waited|waiting|took (?:too long|ages|days))\b/,
  ],
  ['hotline', /客服|热线|电话(?:打不|没人|难)|10\d{3}|\b(?:hotline|call cent(?:er|re)|customer service)\b/],
]
const DENIED =
  /(?:没有?|不|从来?不|并不|一点不)(?:怎么|太)?(?:晚|迟到|卡|慢|掉线|断网|贵|乱|脏|凶)|\b(?:not|never|wasn't|no) (?:late|slow|rude|expensive|dirty|any mess)\b/g
const PRAISE =
  /(?<!不|不太|没那么)(?:好|满意|不错|专业|负责|耐心|热情|细心|快|准时|利索|点赞|辛苦|感谢|谢谢|给力|周到|棒)|\b(?:good|great|excellent|friendly|professional|thanks?|helpful|quick|polite|nice|perfect)\b/

/** What a free comment is about, several things where it is; `praise` where nothing is blamed, `other` where no word is known. */
export function readCommentTopics(text: string): readonly CommentTopic[] {
  const plain = normalise(text).replace(DENIED, ' 好 ')
  const blamed = BLAMES.filter(([, words]) => words.test(plain)).map(([topic]) => topic)
  if (blamed.length > 0) return blamed
  return PRAISE.test(plain) ? ['praise'] : ['other']
}
