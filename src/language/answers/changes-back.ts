import { normalise } from '../normalise.ts'

const LEAD =
  '(?:不好意思|对唔住|等等|等一下|算了|那|唉|哎|嗯|不(?=[,， ])|还是|还|又|我|俺|想|要|能不能|可不可以|可以|能|麻烦|帮我|给我|帮俺|给俺|请|再|把|它|时间|上门|[,， ])*'
const BEFORE = '(?:原来|原先|原本|之前|以前|头先|最早|最开始|一开始|老)'
const OLD = `(?:按|用|要|照|约)?${BEFORE}(?:约)?(?:的|嗰|那|个)*(?:时间|时段|日子|[天日])(?:好|合适|方便)?`
const TAIL =
  '(?:吧|啦|喇|了|咯|呗|哈|啊|呀)*(?:[,， ]?(?:可以|行|得|好|成|中)(?:吗|么|不|嘛|唔得|不行)?)?(?:谢谢|唔该|[,，。.!?~ ])*'
const HAN = new RegExp(
  `^${LEAD}(?:[改换调挪搬](?:返|回)(?:去|来|嚟|到)?(?:${BEFORE}(?:的|嗰|那|个)*(?:时间|时段|日子|[天日])?)?|还是${OLD}|${OLD})${TAIL}$`,
)
const OLD_TIME = '(?:the )?(?:old|original|previous|first|earlier|former) (?:time|day|slot|one|date|appointment)'
const LATIN = new RegExp(
  `^(?:(?:sorry|no|naw|wait|hang on|hold on|actually|oh|och|um+|on second thoughts?|can|could|you|ye|u|we|i|want to|need to|please|pls|just|kindly)[,. ]+)*(?:(?:change|move|put|switch|shift|set|go) (?:(?:it|that|this|the visit|my visit|my appointment) )?back(?: again)?(?: to (?:${OLD_TIME}|(?:what|how|when|where) it was(?: before)?|before))?|back to ${OLD_TIME}|undo (?:that|it|the (?:move|change)|my (?:move|change)))(?:[,. ]+(?:please|pls|then|again|thanks|thank you|mate|abeg|will ye))*[.!? ]*$`,
)

/** 改回去, 还是原来那天, change it back: whether a message wants the time that a visit had before it was moved. */
export const changesBack = (text: string): boolean => {
  const plain = normalise(text)
  return HAN.test(plain) || LATIN.test(plain)
}
