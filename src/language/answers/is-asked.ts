/** 行不行, 有没有, 系唔系; "不行不行" only says it twice. */
const EITHER_OR = /(?<![不没唔])((?![不没唔冇])\p{Script=Han}{1,3})[不没唔冇]\1/u
/** 好了没, 可以不, 收到没有, 对吧, 系咩. */
const ENDS_AS_QUESTION =
  /(?<![这那])么$|咩$|来着$|(?:哪|周几|几号|几点|星期几|礼拜几)[儿里天]?(?:来着|了)?$|[是对]吧$|(?:好|行|中|成|可以|收到|明白|知道|了解|ok|[了过])的?(?:不|没有?|冇|未)[啊呀呢哦]?$|\b(?:isn't it|innit|am i|are you)$/
const PRONOUN = '(?:i|it|that|this|we|you|they|he|she|there|the|everything|my|these|those)'
const BEGINS_AS_QUESTION = new RegExp(
  `^(?:(?:and|so|but|um|uh|hey|wait|oh|ok)[, ]+)*(?:(?:is|are|am|was|were|does|did|can|could|will|would|shall|should|has|have|may)(?:n't)? ${PRONOUN}|(?:do|don't) (?:i|we|you|they))\\b`,
)

/** Whether a normalised message asks instead of saying, with or without a question mark. */
export function isAsked(plain: string): boolean {
  return (
    /[?❓❔]|吗|是否|[能可]否/u.test(plain) ||
    EITHER_OR.test(plain) ||
    ENDS_AS_QUESTION.test(plain.replace(/[\s.,!。~…]+$/u, '')) ||
    BEGINS_AS_QUESTION.test(plain)
  )
}

/** 路由器也要搬吗: whether the last word of a message asks. */
export const endsInQuestion = (text: string): boolean => /[吗么呢？?]\s*$/u.test(text)
