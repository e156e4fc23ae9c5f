import { normalise } from '../normalise.ts'
import { DONT_KNOW } from './dont-know.ts'

const BEFORE =
  "(?:(?:hm+|um+|uh+|er+|well|ok|okay|oh|wait|honestly|sorry|yeah|no|nah|i'm|im|i am|i|i really|still|it|that|tbh|lol|ugh)[,. ]+)*"
const BEHIND = '(?:[,. ]*(?:man|mate|bro|tbh|really|yet|honestly|sorry|lol|about (?:it|that)|if that (?:works|suits)))*'
const ENGLISH = new RegExp(
  `^${BEFORE}(?:${DONT_KNOW.english}|maybe|perhaps|possibly|depends|haven'?t decided|undecided)${BEHIND}[.!… ]*$`,
)
const CHINESE = new RegExp(
  `^(?:我|俺|这个?|现在|还|也|真的?|暂时|嗯|呃|额|唉|哎|那|时间|[,，。 ])*(?:${DONT_KNOW.chinese}|[说定讲]不[好准]|不好说|难说|没(?:有)?(?:想好|定)|拿不[定准](?:主意)?|看情况|再?看看?再说|到时候?再?看|再看|(?:也许|可能|大概|应该|兴许))(?:吧|呢|啊|呀|哦|了|哈|行不行|能不能行|有没有空|在不在家?|[,，。.!！~…])*$`,
)

/** idk, maybe, 看情况吧, 还没想好: whether a message only says that they don't know yet. */
export function isUnsure(text: string): boolean {
  const plain = normalise(text).trim()
  return ENGLISH.test(plain) || CHINESE.test(plain)
}
