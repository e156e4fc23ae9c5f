/** 上门免费 is no promise: it is so for everyone. */
const MONEY =
  '(赔|退(您|你|给|款|钱|费)|退还.{0,4}[钱款费]|返(现|钱|费|还)|补偿|减免|免(您|你|掉|了)的?(费|单|月租)|免(单|月租)|(?<!(上门|维修|安装|检测|移机)[^。！？!?，,]{0,8})免费(?!上门|维修|安装|检测|移机)|给(您|你)?钱|打钱)'
/** 不能, 没法: what is said not to be promised, or promised not to be. */
const DENIES = '[不没无](?:能|法|敢|便|会|可能|用|要|再)?'

/**
 * Words of address and phrases that no text of ours may use (服务忌语): impatient, evasive, blaming, ordering; a promise
 * of money that nobody has decided yet.
 *
 * A short phrase that is harmless inside a longer sentence counts only as a clause of its own.
 *
 * @source CT-9; own compilation after the usual lists of 服务忌语
 */
export const FORBIDDEN_ZH: readonly RegExp[] = [
  // 您不知道 and 我不知道您家几楼 are no evasion.
  clause('((我|我们|俺)?(也|真|真的|确实|可|又|都|哪)*不(知道|晓得)(啊|呀|呢|嘛|哦)?|谁知道(呢|啊)?)'),
  /不归我(们)?管|不关我(们)?的?事|不是我(们)?管|我(们)?可?(管不了|管不着|不管|不负责)|管不着/,
  // 滚 and 有病 in other words (滚动, 有病人) are harmless.
  clause('(你|您|给我|快|都给我)*滚(吧|啊)?'),
  /滚(开|蛋|远点|出去|一边)|闭嘴|住口|神经病|有病(吧|吗|么|啊|呀|是不是)|脑子(有|进|坏)|白痴|傻(逼|瓜|子|帽)|笨蛋|蠢|混蛋|王八|他妈|妈的|去死|废话|胡说八道|少来/,
  /烦死|烦人|(真|好|太|很|别|不嫌)烦|讨厌/,
  /(你|您)(是|到底|怎么)?(听|看)不懂|听不懂(吗|么|啊|呀|人话)|聋了?吗/,
  /耽误(我|我们|大家)的?(时间|工夫|功夫)|浪费(我|我们)的?时间|(快|赶紧|赶快)说(?!明)|没(空|时间|工夫|功夫)(跟|和|陪)(你|您)/,
  /(投诉|告)去(吧|啊|呗|好了|了)?(?=[。！？!?，,；;\s]|$)|(尽管|随便|只管|爱|有本事|不行就|不满意就)(你|您|就)?去?(投诉|告)/,
  clause('(我|我们|师傅)?(已经|都|要|马上|快|早)*下班了'),
  /爱(.{1,2})不\1/,
  /(找别人|找领导)(去|吧)/,
  /问我[，,]?\s*我问谁/,
  /这是(公司)?规定[，,]?\s*我(们)?也?没办法/,
  clause('(这)?是系统的?问题'),
  /打客服(电话)?去/,
  /(跟|和|与)我们?(没|无)(有)?关系/,
  clause('(不行|不可以)'),
  /改天再说/,
  /下班了[，,]?\s*明天再来/,
  clause('(处理|修)不了'),
  /爱装不装|不装就退单/,
  /(着|瞎)?急什么|没看(到|见)?我?正?忙/,
  /(刚才)?不是(已经)?(告诉|说过|跟你说)/,
  /说完了?没有?|快点说/,
  /到底要不要/,
  /别(再)?催|催什么/,
  /不是写着吗|自己看/,
  /你懂还是我懂/,
  /肯定是(你|您)(自己)?弄错/,
  /(你|您)自己弄坏/,
  /别人家都没问题|就(你|您)家/,
  /(怎么|为什么)不早说/,
  /去(告|投诉)(好了|吧)/,
  /随便(你|您)/,
  /(你|您)想怎么样/,
  /不满意就换/,
  /给个?(十分|满分|五星|好评)|扣(我)?(的)?钱/,
  /辛苦费|配件(你|您)?自己买/,
  /老头|老太|那个谁/,
  clause('(喂|哎)'),
  new RegExp(
    `(?<!${DENIES}(?:[给向对跟为替](?:您|你)?)?)(保证|担保|打包票|肯定|一定|绝对|包您)[^。！？!?，,]{0,12}(?<!${DENIES}(?:[给向对跟为替]?(?:您|你)?))${MONEY}`,
  ),
  new RegExp(`${MONEY}[^。！？!?]{0,12}(我|我们)(保证|担保|打包票)`),
  // 不会赔, 您要退款吗 and 已经给您退了 promise nothing.
  /(?<![不没无别能需想户您你][会要]?)(会|要)(给|向|对)?(您|你)?(赔(您|你|给|钱|偿|付)|退(您|你|给|款|钱|费)|补偿)(?![^。！!，,]{0,8}[吗么?？])/,
  /(?<!已经?|刚才?|[不没无别能法会要])给(您|你)(赔(钱|偿|付)|退(钱|款|费))(?!了|[^。！!，,]{0,8}[吗么?？])/,
]

const PROMISES =
  "(?<!\\b(?:cannot|not|n't)(?: (?:yet|really|now|currently|simply|possibly|honestly))? |n't )\\b(guarantee|promise|assure|definitely|certainly|surely)\\b"

/** The same for English, a list of its own rather than a translation. */
export const FORBIDDEN_EN: readonly RegExp[] = [
  /\bnot my (job|problem|department)\b/i,
  /\bcalm down\b/i,
  /\b(shut up|get lost|piss off|idiot|stupid|moron|are you deaf|you('re| are) (crazy|insane|annoying))\b/i,
  /\b(wast(e|ing) my time|don'?t bother me|none of my business|i('m| am) off duty|(go ahead and|feel free to|just) complain)\b/i,
  /\byou should have\b/i,
  /\b(it'?s|that'?s) (our|the|company)? ?policy\b/i,
  /\bas (i|we) (already )?(said|told you)\b/i,
  /\bi (don'?t|do not) know\s*([.,;!?]|$)/i,
  /\bnothing (i|we) can do\b/i,
  /\byou('re| are) wrong\b/i,
  /\byou (must have|probably) (broke|broken)\b/i,
  /\b(hurry up|take it or leave it|whatever)\b/i,
  /\bwhy didn'?t you\b/i,
  /\bwe('re| are) (busy|closed)\b/i,
  /\bread the (manual|instructions)\b/i,
  /\b(five stars|a ten)\b.*\bplease\b|\bplease\b.*\b(five stars|a ten)\b/i,
  new RegExp(
    `${PROMISES}(?:(?!n't\\b|\\b(?:not|cannot|never|unable)\\b)[^.!?]){0,40}\\b(refund|compensat\\w*|money|pay you|reimburse\\w*|discount|credit)\\b`,
    'i',
  ),
  // The visit is free of charge for everyone: it is what we say of ourselves.
  new RegExp(
    `(?<!\\b(?:visit|repair|installation|inspection)\\b[^.!?]{0,20})${PROMISES}(?![^.!?]{0,30}\\b(?:visit|repair|installation|inspection)\\b)[^.!?]{0,40}\\bfree of charge\\b`,
    'i',
  ),
  /\b(we|i|they)('ll| will| shall|'re going to| are going to)( be| also| gladly)? (pay(ing)? you|refund|compensate|reimburse|give you (a refund|your money))\w*/i,
  /\b(refund|compensat\w*|money|pay you|reimburse\w*)\b[^.!?]{0,30}\b(guaranteed|i promise|for sure)\b/i,
]

function clause(words: string): RegExp {
  return new RegExp(`(^|[。！？!?，,；;：:\\s])${words}([。！？!?，,；;\\s]|$)`)
}

/** The forbidden phrase that a text of ours or of staff holds (CT-9), or undefined. */
export function forbiddenIn(text: string): string | undefined {
  for (const phrase of [...FORBIDDEN_ZH, ...FORBIDDEN_EN]) {
    const found = phrase.exec(text)
    if (found) return found[0].trim()
  }
  return undefined
}
