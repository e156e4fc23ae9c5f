import type { ForbiddenPhrases } from './forbidden-phrase.ts'

/** 上门免费 is no promise: it is so for everyone. */
const MONEY =
  '(赔|退(您|你|给|款|钱|费)|退还.{0,4}[钱款费]|返(现|钱|费|还)|补偿|减免|免(您|你|掉|了)的?(费|单|月租)|免(单|月租)|(?<!(上门|维修|安装|检测|移机)[^。！？!?，,]{0,8})免费(?!上门|维修|安装|检测|移机)|给(您|你)?钱|打钱)'
/** 不能, 没法: what is said not to be promised, or promised not to be. */
const DENIES = '[不没无](?:能|法|敢|便|会|可能|用|要|再)?'

/** A promise of money that nobody has decided yet. */
export const MONEY_ZH: ForbiddenPhrases = {
  instead: 'instead-money',
  words: [
    new RegExp(
      `(?<!${DENIES}(?:[给向对跟为替](?:您|你)?)?)(保证|担保|打包票|肯定|一定|绝对|包您)[^。！？!?，,]{0,12}(?<!${DENIES}(?:[给向对跟为替]?(?:您|你)?))${MONEY}`,
    ),
    new RegExp(`${MONEY}[^。！？!?]{0,12}(我|我们)(保证|担保|打包票)`),
    // 不会赔, 您要退款吗 and 已经给您退了 promise nothing.
    /(?<![不没无别能需想户您你][会要]?)(会|要)(给|向|对)?(您|你)?(赔(您|你|给|钱|偿|付)|退(您|你|给|款|钱|费)|补偿)(?![^。！!，,]{0,8}[吗么?？])/,
    /(?<!已经?|刚才?|[不没无别能法会要])给(您|你)(赔(钱|偿|付)|退(钱|款|费))(?!了|[^。！!，,]{0,8}[吗么?？])/,
  ],
}

const PROMISES =
  "(?<!\\b(?:cannot|not|n't)(?: (?:yet|really|now|currently|simply|possibly|honestly))? |n't )\\b(guarantee|promise|assure|definitely|certainly|surely)\\b"

/** The same in English. */
export const MONEY_EN: ForbiddenPhrases = {
  instead: 'instead-money',
  words: [
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
  ],
}
